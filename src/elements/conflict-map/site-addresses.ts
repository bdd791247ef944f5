import type { Language } from "../../model/names.ts";
import { parseUrl } from "../../model/parse-url.ts";

/** The root of the site that publishes the map file at an address: the folder above that of its data. */
export function siteOf(src: string): URL {
  const address = new URL(src, document.baseURI);
  return parseUrl("..", address) ?? new URL(document.baseURI);
}

/** The address of the picture of a day, `YYYY-MM-DD`, that the site has beside its data. */
export function posterAddress(src: string, day: string, language: Language): string {
  return new URL(`posters/${day}.${language}.svg`, siteOf(src)).href;
}
