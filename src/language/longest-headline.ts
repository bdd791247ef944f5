import type { History } from "../history/history.ts";
import { memoize } from "../model/memoize.ts";
import { headlineText, tellHeadline } from "./headline.ts";
import type { Locale } from "./locale.ts";

/** So many days with news are looked through; more take too long. */
const MOST = 60;

/** The headline with the most letters of all days with news, whose room is enough for every day; empty past 60 such days. */
export const longestHeadline = (history: History, locale: Locale): string => longestOf(history)(locale);

const longestOf = memoize((history: History) => memoize((locale: Locale) => findLongest(history, locale)));

function findLongest(history: History, locale: Locale): string {
  const days = history.stops.news.length > MOST ? [] : history.stops.news;
  const headlines = days.map((day) => headlineText(tellHeadline(history, day, locale)));
  return headlines.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}
