import { createRequire } from "node:module";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { BUILT_FOR } from "./browsers.ts";
import { withoutSentences } from "./without-sentences.ts";

/**
 * Bundles the element alone into an empty folder, as `element.js` and its chunks, for pages that are bundled again: what a
 * bundler could not find by its address, as MapLibre's worker, is within the chunks.
 */
export async function bundleElement(folder: string, root: string): Promise<void> {
  await build({
    ...quiet(root),
    base: "./",
    css: { transformer: "lightningcss" },
    plugins: [withoutSentences(), workerWithin(root)],
    build: {
      ...BUILT_FOR,
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        // They differ with the load of the machine.
        checks: { pluginTimings: false },
        input: { element: "src/hosting/conflict-map.ts" },
        preserveEntrySignatures: "exports-only",
        output: { entryFileNames: "[name].js" },
      },
    },
  });
}

const quiet = (root: string) => ({ root, configFile: false, publicDir: false, logLevel: "warn" }) as const;

const WORKER = "\0conflict-map:worker";

/** Has the address of MapLibre's worker be that of its text, which the page holds. */
function workerWithin(root: string): Plugin {
  return {
    name: "conflict-map:worker-within",
    enforce: "pre",
    resolveId: (id) => (id.endsWith("maplibre-gl-worker.mjs?worker&url") ? WORKER : null),
    async load(id) {
      if (id !== WORKER) return null;
      const input = createRequire(join(root, "package.json")).resolve("maplibre-gl/dist/maplibre-gl-worker.mjs");
      const result = await build({ ...quiet(root), build: { write: false, rolldownOptions: { input } } });
      const [script, ...others] = "output" in result ? result.output : [];
      if (script?.type !== "chunk" || others.length > 0) throw new Error("expected the worker to be one file");
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(script.code)}], { type: "text/javascript" }));`;
    },
  };
}
