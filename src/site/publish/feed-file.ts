import { pagesWordsIn } from "../../language/words/pages-vocabulary.ts";
import type { MapInfo } from "../../model/dataset.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { publishedLocale } from "./published-locale.ts";

export type FeedFormat = "atom" | "json";

/** The formats in which the changes can be followed, with their media types. */
export const FEED_FORMATS: readonly (readonly [FeedFormat, mediaType: string])[] = [
  ["atom", "application/atom+xml"],
  ["json", "application/feed+json"],
];

/** The name of the feed of changes in a language, relative to `data/`; that in the map's first language needs no tag. */
export function feedFile(language: Language, format: FeedFormat, { languages }: MapInfo): string {
  return language === languages[0] ? `changes.${format}` : `changes.${language}.${format}`;
}

/** For feed readers, which look for the feeds in the heads of pages; `root` is the way from the page to the site's root. */
export function feedLinks(language: Language, map: MapInfo, root: string): Markup[] {
  const title = pagesWordsIn(publishedLocale(language, map)).feed.title(inLanguage(map.title, language));
  return FEED_FORMATS.map(
    ([format, type]) =>
      markup`<link rel="alternate" type="${type}" title="${title}" href="${root}data/${feedFile(language, format, map)}">\n`,
  );
}
