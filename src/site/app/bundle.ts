import { join, relative, sep } from "node:path";
import { build, type Plugin } from "vite";
import { inputFiles } from "./inputs.ts";
import { withoutSentences } from "./without-sentences.ts";

/** Bundles the app into an empty folder, without any data: the scripts, what they load, and the pages with empty slots. */
export async function bundleApp(folder: string, root: string, plugins: readonly Plugin[] = []): Promise<void> {
  const inherited = process.env.NODE_ENV;
  // Vite keeps to one that is set, and a test sets it: the bundle would bring along what only developers need.
  process.env.NODE_ENV = "production";
  try {
    await build({
      root,
      configFile: join(root, "vite.config.ts"),
      logLevel: "warn",
      plugins: [refuseOthers(root), withoutSentences(), ...plugins],
      build: { outDir: folder, emptyOutDir: false, reportCompressedSize: false },
    });
  } finally {
    if (inherited === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = inherited;
  }
}

/** Throws where a file of the project is bundled whose change the digest of the inputs would not show. */
function refuseOthers(root: string): Plugin {
  return {
    name: "conflict-map:refuse-others",
    buildEnd(error) {
      if (error) return;
      const inputs = new Set(inputFiles(root));
      const own = [...this.getModuleIds()]
        .filter((id) => id.startsWith(join(root, "/")) && !id.includes("/node_modules/"))
        .map((id) => relative(root, id.replace(/\?.*$/, "")).split(sep).join("/"));
      const stranger = own.find((path) => !inputs.has(path));
      if (stranger) this.error(`${stranger} is bundled, but src/site/app/inputs.ts does not name it`);
    },
  };
}
