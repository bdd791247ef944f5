import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { appFolder } from "./app/app-folder.ts";
import { inputFiles } from "./app/inputs.ts";
import type { Installation } from "./installation.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const CACHE = join(ROOT, "node_modules/.cache/conflict-map");

/** The program as it runs from a clone of its repository, where the bundler and the compiler of TypeScript are at hand. */
export const CLONE: Installation = {
  calling: (command) => `npm run ${command} --`,
  version: JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version,
  root: ROOT,
  cache: CACHE,
  app: () =>
    appFolder({ root: ROOT, cache: join(CACHE, "app") }, async (folder) => {
      const { bundleApp } = await import("./app/bundle.ts");
      await bundleApp(folder, ROOT);
    }),
  deskPage: () =>
    appFolder({ root: ROOT, cache: join(CACHE, "desk"), name: "desk" }, async (folder) => {
      const { bundleDeskPage } = await import("./app/bundle-desk-page.ts");
      await bundleDeskPage(folder, ROOT);
    }),
  clone: {
    appSources: () => inputFiles(ROOT),
    data: join(ROOT, "data"),
    demo: join(ROOT, "demo"),
    generated: async (languages) => (await import("./generate-docs.ts")).generatedFiles(languages, ROOT),
  },
};
