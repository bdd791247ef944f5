import { isLater } from "../../history/filter.ts";
import { countNews, type History, type NewsCount } from "../../history/history.ts";
import type { Day } from "../../model/day.ts";
import type { Locale } from "../locale.ts";

/** How much news a day has, in words; that it is not known where the day comes after the as-of day. */
export function describeNewsOf(history: History, day: Day, locale: Locale): string {
  const { later } = locale.words.hearing;
  return isLater(history.filter, day) ? later : describeNewsCount(countNews(history, day), locale);
}

/** So much news in words: what changed apart from first reports. */
export function describeNewsCount({ changes, firstReports }: NewsCount, { words, format }: Locale): string {
  const { newsCount } = words;
  const told = [
    changes > 0 ? newsCount.changes(format, changes) : null,
    firstReports > 0 ? newsCount.firstReports(format, firstReports) : null,
  ].filter((each) => each !== null);
  const [first = newsCount.none, second] = told;
  return second === undefined ? first : newsCount.both(first, second);
}
