import type { Plugin } from "vite";

/** The module that Vite puts around each `import()`. */
const HELPER = "\0vite/preload-helper.js";

/**
 * Imports what is imported by need without Vite's helper, which has every reader load code that waits for the styles of a chunk:
 * no chunk has any, as all styles are texts within the code.
 */
export function plainImports(): Plugin {
  return {
    name: "conflict-map:plain-imports",
    apply: "build",
    enforce: "pre",
    load: (id) => (id === HELPER ? "export const __vitePreload = (load) => load();" : null),
    generateBundle(_, bundle) {
      const waiting = Object.values(bundle).find(
        (file) => file.type === "chunk" && file.code.includes("__vite__mapDeps"),
      );
      if (waiting) this.error(`${waiting.fileName} waits for other files, which nothing fetches`);
    },
  };
}
