import { citedHash } from "../model/cited-hash.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { inLanguage } from "../model/names.ts";
import type { Locale } from "./locale.ts";
import { shareWordsIn } from "./words/share-vocabulary.ts";

/**
 * How to cite the map on a day: publisher, title, day, number of articles, data set, licence and `address`.
 * No full stop ends it, as it would be taken for a part of the address.
 */
export function citation(dataset: Dataset, day: Day, address: string, locale: Locale): string {
  const { format, language } = locale;
  const { share } = shareWordsIn(locale);
  const publisher = inLanguage(dataset.map.publisher, language);
  return [
    ...(publisher ? [publisher] : []),
    inLanguage(dataset.map.title, language),
    share.statusOn(format.day(day)),
    share.drawnFrom(format, dataset.articles.size),
    share.dataSet(citedHash(dataset)),
    dataset.map.licence.title,
    address,
  ].join(". ");
}
