import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** The pages beside those of the sample, and those that are given the periods of an invented war. */
export const SAMPLE_PAGES = ["bare", "leaflet", "many", "nodes", "list"] as const;
export const WAR_PAGES = [
  ...["repaint", "set-data", "set-filter", "dates", "time-slider", "time-dimension", "timeline"],
] as const;

const page = (name: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="../icon.svg">
<link rel="stylesheet" href="${name}.css">
<style>body{margin:0;display:grid;block-size:100vh;grid-template-rows:1fr auto}</style></head>
<body><div id="map"></div><script type="module" src="${name}.js"></script></body></html>`;

/** Writes pages of peers below the site in `folder`, each in a folder of its name, minified as one would publish them. */
export async function buildPeers(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const outDir = join(folder, name);
    const output = { entryFileNames: "[name].js", assetFileNames: "[name][extname]" };
    await build({
      configFile: false,
      root: HERE,
      base: "./",
      logLevel: "error",
      worker: { format: "es" },
      build: {
        ...{ outDir, emptyOutDir: true, target: "es2022", modulePreload: false, cssCodeSplit: false },
        chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
        rolldownOptions: { input: { [name]: join(HERE, `${name}.ts`) }, output },
      },
    });
    writeFileSync(join(outDir, "index.html"), page(name).replace(`${name}.css`, "style.css"));
  }
}
