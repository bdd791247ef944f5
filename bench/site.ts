import { mkdirSync } from "node:fs";
import type { Plugin } from "vite";
import { bundleApp } from "../src/site/app/bundle.ts";
import { ROOT } from "../src/site/folders.ts";
import { writeSite } from "../src/site/write-site.ts";

/**
 * Builds the site of the project's own data into a new folder, as `npm run build` does, but with an app of its own, bundled
 * with the given plugins, in a folder beside it.
 */
export async function buildSite(folder: string, plugins: readonly Plugin[] = []): Promise<void> {
  const app = `${folder}-app`;
  for (const each of [folder, app]) mkdirSync(each);
  await bundleApp(app, ROOT, plugins);
  await writeSite(folder, { data: `${ROOT}data`, app: async () => app });
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
