import { citedHash } from "../model/cited-hash.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, isoDay } from "../model/day.ts";
import { inLanguage } from "../model/names.ts";
import { newestDay } from "../model/newest-day.ts";
import type { Locale } from "./locale.ts";
import { withoutIsolates } from "./words/isolate.ts";
import { shareWordsIn } from "./words/share-vocabulary.ts";

/** The citation of the map on a day as an entry of BibTeX; `address` is not escaped, as its styles print it verbatim. */
export function bibtex(dataset: Dataset, day: Day, address: string, locale: Locale): string {
  const { map, articles } = dataset;
  const { format, language } = locale;
  const { share } = shareWordsIn(locale);
  const publisher = inLanguage(map.publisher, language);
  const date = isoDay(newestDay(dataset));
  const title = `${inLanguage(map.title, language)}. ${share.statusOn(format.day(day))}`;
  const note = [share.drawnFrom(format, articles.size), share.dataSet(citedHash(dataset))].join(". ");
  const fields: [name: string, value: string][] = [
    ["title", `{${escaped(title)}}`],
    ...(publisher ? [["author", `{${escaped(publisher)}}`] as [string, string]] : []),
    ["year", date.slice(0, 4)],
    ["date", date],
    ["version", citedHash(dataset)],
    ["note", escaped(`${note}. ${map.licence.title}`)],
    ["url", address],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${withoutIsolates(value)}}`);
  return `@misc{map-${isoDay(day)}-${citedHash(dataset)},\n${lines.join(",\n")}\n}`;
}

const NAMED: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** The text with what TeX would read as its own sign written out. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&%#_~^]/g, (sign) => NAMED[sign] ?? `\\${sign}`);
}
