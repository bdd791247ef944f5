import type { Plugin } from "vite";

/** The module that Vite puts around each `import()`. */
const HELPER = "\0vite/preload-helper.js";

/** What it is told of the chunk that is imported, once all chunks are known. */
const TOLD = ", __VITE_PRELOAD__, import.meta.url)";

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
    renderChunk: {
      order: "post",
      handler: (code) => (code.includes(TOLD) ? { code: code.replaceAll(TOLD, ")"), map: null } : null),
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk" && file.isDynamicEntry);
      const styled = chunks.find((chunk) => "viteMetadata" in chunk && chunk.viteMetadata?.importedCss.size);
      if (styled) this.error(`${styled.fileName} has styles of its own, which nothing waits for`);
    },
  };
}
