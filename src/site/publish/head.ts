import { directionOf, ownNameOf } from "../../language/language.ts";
import type { Locale } from "../../language/locale.ts";
import type { MapInfo } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";
import { type Markup, type MarkupPart, markup } from "../../text/markup.ts";
import { siteAddress } from "./site-address.ts";

/** A page that is published in each language of the map. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** The way from the page to the site's root, such as `../../../`. */
  readonly root: string;
  /** Relative to the site. */
  readonly stylesheets: readonly string[];
  /** Where the page in a language is, relative to the site. */
  readonly folder: (language: Language) => string;
}

/** What the heads of all pages have in common: title, description, style sheets, and the page in the other languages. */
export function headOf(
  { title, description, root, stylesheets, folder }: Page,
  language: Language,
  map: MapInfo,
): Markup {
  const address = (each: Language) => siteAddress(map, folder(each));
  return markup`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
${stylesheets.map((each) => markup`<link rel="stylesheet" href="${root}${each}">\n`)}${addressLinks(address, language, map.languages)}`;
}

/** Where the page itself and the page in each language are; nothing where the map does not say where it is published, as they have to be absolute. */
export function addressLinks(
  address: (language: Language) => string | null,
  language: Language,
  languages: readonly Language[],
): readonly MarkupPart[] {
  const own = address(language);
  if (own === null) return [];
  return [
    markup`<link rel="canonical" href="${own}">\n`,
    ...languages.map((each) => markup`<link rel="alternate" hreflang="${each}" href="${address(each)}">\n`),
  ];
}

/** Links to the page in the map's other languages; nothing where there is none. */
export function languageLinks({ root, folder }: Page, { words, language }: Locale, map: MapInfo): MarkupPart {
  const others = map.languages.filter((each) => each !== language);
  if (others.length === 0) return null;
  const link = (each: string) =>
    markup`<a href="${root}${folder(each)}" lang="${each}" dir="${directionOf(each)}" hreflang="${each}">${ownNameOf(each).full}</a>`;
  return markup`<nav aria-label="${words.language}">${others.map((each, index) => [index > 0 && " ", link(each)])}</nav>`;
}
