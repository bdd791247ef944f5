import { renderPng } from "./publish/render-png.ts";
import { zipOf } from "./publish/zip.ts";

/**
 * What a published file holds: a text, bytes, the PNG of an SVG document, or a ZIP archive of texts by their paths in it; the
 * latter two are made only when they are asked for.
 */
export type SiteFile =
  | string
  | Uint8Array
  | { readonly pngOf: string }
  | { readonly zipOf: ReadonlyMap<string, string> };

/** Files by path relative to the site. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** The content of a file; a picture that was drawn before comes from the `cache` folder. */
export async function contentOf(file: SiteFile, cache: string): Promise<string | Uint8Array> {
  if (typeof file === "string" || file instanceof Uint8Array) return file;
  return "zipOf" in file ? zipOf(file.zipOf) : await renderPng(file.pngOf, cache);
}
