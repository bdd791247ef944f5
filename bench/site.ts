import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import { conflictMap } from "../src/site/plugin.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Builds the site of the project's own data into a folder, as `npm run build` does, and with the given plugins beside. */
export async function buildSite(outDir: string, plugins: Plugin[] = []): Promise<void> {
  await build({
    root: ROOT,
    configFile: `${ROOT}vite.config.ts`,
    plugins: [...conflictMap({ data: `${ROOT}data` }), ...plugins],
    build: { outDir, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
    logLevel: "error",
  });
}

const TRACED = "\0traced-maplibre";

/**
 * Keeps the page's map as `window.benchMap`, so that the bench can listen to it and repaint it alone; nothing else of the
 * page differs.
 */
export function traceMap(): Plugin {
  return {
    name: "bench:trace-map",
    enforce: "pre",
    resolveId: (source, importer) => (source === "maplibre-gl" && importer !== TRACED ? TRACED : null),
    load: (id) =>
      id === TRACED
        ? `import { Map as Untraced } from "maplibre-gl";
           export * from "maplibre-gl";
           export class Map extends Untraced {
             constructor(options) { super(options); window.benchMap = this; }
           }`
        : null,
  };
}
