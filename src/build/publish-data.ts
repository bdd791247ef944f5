import type { Plugin } from "vite";
import type { MapInfo } from "../model/dataset.ts";
import { compileFolder } from "./compile-folder.ts";
import { pageHead } from "./page-head.ts";
import type { PublishedFiles } from "./publish.ts";
import { report } from "./report.ts";

/** Emits the data files into the build; an error in the data stops the build before the output folder is touched. */
export function publishData(folder: string): Plugin {
  let files: PublishedFiles = new Map();
  let map: MapInfo | null = null;
  return {
    name: "conflict-map:publish-data",
    apply: "build",
    buildStart() {
      const compiled = compileFolder(folder);
      console.log(report(compiled.issues, folder));
      if (compiled.dataset === null || compiled.files === null) this.error("nothing is published: the data has errors");
      files = compiled.files;
      map = compiled.dataset.map;
    },
    transformIndexHtml: () => (map ? pageHead(map) : []),
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
    },
  };
}
