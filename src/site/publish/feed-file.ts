import type { MapInfo } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";

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
