import { CACHE, ROOT } from "../folders.ts";
import { appFolder } from "./app-folder.ts";

/** The folder of the project's own app, bundled where its sources changed; without a bundler where they did not. */
export function projectApp(): Promise<string> {
  return appFolder({ root: ROOT, cache: `${CACHE}app` }, async (folder) => {
    const { bundleApp } = await import("./bundle.ts");
    await bundleApp(folder, ROOT);
  });
}
