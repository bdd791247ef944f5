import { type Day, dayToMilliseconds } from "../model/day.ts";
import { memoizeForGood } from "../model/memoize.ts";
import type { Language } from "../model/names.ts";
import { fold } from "./fold.ts";

/** From Sunday, 0, to Saturday, 6. */
export type Weekday = number;

const COUNT = 7;

/** The fourth day after 1970-01-01, a Thursday. */
const A_SUNDAY = 3 as Day;

/** The weekday of a day. */
export const weekdayOf = (day: Day): Weekday => (((day - A_SUNDAY) % COUNT) + COUNT) % COUNT;

/** What the weekday is called in the language. */
export function nameOfWeekday(weekday: Weekday, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return format.format(dayToMilliseconds((A_SUNDAY + weekday) as Day));
}

/** The weekdays that a text in the language names, in full and in any spelling of their letters. */
export function weekdaysIn(text: string, language: Language): ReadonlySet<Weekday> {
  const words = fold(text)
    .split(" ")
    .map((word) => word.replace(/^(?:[وفبل]+(?=ال))/u, ""));
  const found = foldedNames(language).flatMap((name, weekday) => (isNamed(name, words) ? [weekday] : []));
  return new Set(found);
}

/** The names of all weekdays as texts are searched for them: a formatter costs more than the search. */
const foldedNames = memoizeForGood((language: Language): readonly string[] =>
  Array.from({ length: COUNT }, (_, weekday) => fold(nameOfWeekday(weekday, language))),
);

const isNamed = (name: string, words: readonly string[]) => {
  const genitive = `${name}s`;
  return words.some((word) => word === name || word === genitive);
};
