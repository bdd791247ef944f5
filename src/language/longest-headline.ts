import type { History } from "../history/history.ts";
import { headlineText, tellHeadline } from "./headline.ts";
import type { Locale } from "./locale.ts";

/** So many days with news are looked through; more take too long. */
const MOST = 60;

/** What was found before. */
const FOUND = new WeakMap<History, WeakMap<Locale, string>>();

/** The headline with the most letters of all days with news, whose room is enough for every day; empty past 60 such days. */
export function longestHeadline(history: History, locale: Locale): string {
  const known = FOUND.get(history) ?? new WeakMap<Locale, string>();
  FOUND.set(history, known);
  const longest = known.get(locale) ?? findLongest(history, locale);
  known.set(locale, longest);
  return longest;
}

function findLongest(history: History, locale: Locale): string {
  const days = history.stops.news.length > MOST ? [] : history.stops.news;
  const headlines = days.map((day) => headlineText(tellHeadline(history, day, locale)));
  return headlines.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}
