import type { Language } from "../../model/names.ts";
import { parseUrl } from "../../model/parse-url.ts";
import { textOf } from "./options-element.ts";

/** The address of a map file that a page names: of the one beside the page where it names none, and as it is named where that makes no address. */
export function dataAddress(src: string): string {
  const named = textOf(src) ?? "data/map.json";
  return parseUrl(named, document.baseURI)?.href ?? named;
}

/** The root of the site that publishes the map file at an address: the folder above that of its data. */
export function siteOf(src: string): URL {
  return parseUrl("..", dataAddress(src)) ?? new URL(document.baseURI);
}

/** The address of the picture of a day, `YYYY-MM-DD`, that the site has beside its data. */
export function posterAddress(src: string, day: string, language: Language): string {
  return new URL(`posters/${day}.${language}.svg`, siteOf(src)).href;
}
