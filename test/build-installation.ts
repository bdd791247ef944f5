import type { Installation } from "../src/site/installation.ts";

/** A program that is installed in a folder, with an app and a page of the desk that were bundled before. */
export function buildInstallation(folder: string, app: string, deskPage: string): Installation {
  return {
    calling: (command) => command,
    version: "0",
    root: `${folder}/program`,
    cache: `${folder}/cache`,
    app: async () => app,
    deskPage: async () => deskPage,
  };
}
