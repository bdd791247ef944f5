import { join } from "node:path";
import { build } from "vite";
import { BUILT_FOR } from "./browsers.ts";
import { withoutSentences } from "./without-sentences.ts";

/** Bundles the page of the desk into an empty folder: `index.html` and what it loads, by addresses relative to it. */
export async function bundleDeskPage(folder: string, root: string): Promise<void> {
  await build({
    root: join(root, "src/desk-page"),
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    base: "./",
    css: { transformer: "lightningcss" },
    plugins: [withoutSentences()],
    build: {
      ...BUILT_FOR,
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { checks: { pluginTimings: false }, output: { entryFileNames: "[name].js" } },
    },
  });
}
