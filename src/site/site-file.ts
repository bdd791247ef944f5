import { rasterise } from "./publish/rasterise.ts";

/** What a published file holds: a text, or the PNG of an SVG document, which is drawn only when it is asked for. */
export type SiteFile = string | { readonly pngOf: string };

/** Files by path relative to the site. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** The content of a file; a picture that was drawn before comes from the `cache` folder. */
export async function contentOf(file: SiteFile, cache: string): Promise<string | Uint8Array> {
  return typeof file === "string" ? file : await rasterise(file.pngOf, cache);
}
