import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { inLanguage } from "../model/names.ts";
import type { Locale } from "./locale.ts";

/** How much of the data set's hash names it, in hexadecimal digits. */
const DIGITS = 12;

/** The hash of the data set as citations and their addresses have it. */
export const citedHash = ({ hash }: Pick<Dataset, "hash">): string => hash.slice(0, DIGITS);

/**
 * How to cite the map on a day: publisher, title, day, number of articles, data set, licence and `address`.
 * No full stop ends it, as it would be taken for a part of the address.
 */
export function citation(dataset: Dataset, day: Day, address: string, locale: Locale): string {
  const { words, format, language } = locale;
  const publisher = inLanguage(dataset.map.publisher, language);
  return [
    ...(publisher ? [publisher] : []),
    inLanguage(dataset.map.title, language),
    words.share.statusOn(format.day(day)),
    words.share.drawnFrom(format, dataset.articles.size),
    words.share.dataSet(citedHash(dataset)),
    dataset.map.licence.title,
    address,
  ].join(". ");
}
