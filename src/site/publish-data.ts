import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { Dataset } from "../model/dataset.ts";
import { compileFolder } from "./compile-folder.ts";
import { embedPage } from "./embed-page.ts";
import { pageHead } from "./page-head.ts";
import { publishSite, type SiteFiles } from "./publish-site.ts";
import { report } from "./report.ts";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/conflict-map/posters", import.meta.url));

const NO_ADDRESS =
  "map.yaml has no url: pages are published without og:image and oEmbed, which need the site's absolute address";

/** Emits data, posters and pages into the build; an error in the data stops the build before the output folder is touched. */
export function publishData(folder: string): Plugin {
  let files: SiteFiles = new Map();
  let dataset: Dataset | null = null;
  return {
    name: "conflict-map:publish-data",
    apply: "build",
    buildStart() {
      const compiled = compileFolder(folder);
      console.log(report(compiled.issues, folder));
      const { basemap, sources } = compiled;
      if (!compiled.dataset || !basemap || !compiled.files) this.error("nothing is published: the data has errors");
      files = new Map([...compiled.files, ...publishSite(compiled.dataset, basemap, sources, CACHE)]);
      dataset = compiled.dataset;
      if (dataset.map.url === null) console.warn(NO_ADDRESS);
    },
    transformIndexHtml(html, { path }) {
      if (dataset === null) throw new Error(`${path} is transformed before the data is compiled`);
      return path === "/embed.html" ? embedPage(html, dataset) : pageHead(dataset.map);
    },
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
    },
  };
}
