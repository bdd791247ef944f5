import type { NewsCount } from "../../history/history.ts";
import type { Locale } from "../locale.ts";

/** How much news a day has, in words: what changed apart from first reports. */
export function describeNewsCount({ changes, firstReports }: NewsCount, { words, format }: Locale): string {
  const { newsCount } = words;
  const told = [
    changes > 0 ? newsCount.changes(format, changes) : null,
    firstReports > 0 ? newsCount.firstReports(format, firstReports) : null,
  ].filter((each) => each !== null);
  const [first = newsCount.none, second] = told;
  return second === undefined ? first : newsCount.both(first, second);
}
