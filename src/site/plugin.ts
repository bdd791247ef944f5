import type { Plugin } from "vite";
import { devData } from "./dev-data.ts";
import { publishData } from "./publish-data.ts";

/** The Vite plugins that compile the data folder: published in a build, served from memory in development. */
export function conflictMap({ data }: { readonly data: string }): Plugin[] {
  return [publishData(data), devData(data)];
}
