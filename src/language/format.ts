import { type Day, type DayRange, dayToMilliseconds } from "../model/day.ts";
import type { Language } from "../model/names.ts";
import { withKnown } from "./known-formats.ts";
import { directionOf, hasNumeralChoice, localeOf, type Numerals } from "./language.ts";
import { isolate } from "./words/isolate.ts";

/** Turns days, numbers and lists into the words of one language and choice of digits. */
export interface Formatter {
  /** "Friday, 6 December 2024". */
  readonly longDay: (day: Day) => string;
  /** "6 December 2024". */
  readonly day: (day: Day) => string;
  /** "6 December". */
  readonly dayOfYear: (day: Day) => string;
  /** "6". */
  readonly dayOfMonth: (day: Day) => string;
  /** "December". */
  readonly month: (day: Day) => string;
  /** "Dec", or the whole name in a language without short ones. */
  readonly shortMonth: (day: Day) => string;
  /** "D", or the number of the month in a language whose months do not go by letters. */
  readonly narrowMonth: (day: Day) => string;
  /** "2024". */
  readonly year: (day: Day) => string;
  /** "27 November – 7 December 2024". */
  readonly range: (range: DayRange) => string;
  readonly number: (value: number) => string;
  /** A clock such as `10:06` in the reader's digits. */
  readonly clock: (time: string) => string;
  /** "A, B and C", each item isolated. */
  readonly list: (items: readonly string[]) => string;
  /** Which of two names comes first in the alphabet of the language: negative for the first one, positive for the second. */
  readonly compare: (a: string, b: string) => number;
  /** The plural form of the language that goes with the number. */
  readonly plural: (count: number) => Intl.LDMLPluralRule;
}

/** A formatter, with the months of `country` where the language has several sets; its `Intl` parts are made when they are first asked for, and once. */
export function formatterFor(language: Language, numerals: Numerals, country?: string): Formatter {
  const locale = localeOf(language, numerals, country);
  const direction = directionOf(language);
  const date = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { timeZone: "UTC", calendar: "gregory", ...options }));
  const long = date({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const full = date({ day: "numeric", month: "long", year: "numeric" });
  const yearless = date({ day: "numeric", month: "long" });
  const month = date({ month: "long" });
  const shortMonth = date({ month: "short" });
  const narrowMonth = date({ month: hasNumeralChoice(language) ? "numeric" : "narrow" });
  const year = date({ year: "numeric" });
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const names = once(() => new Intl.Collator(locale, { numeric: true }));
  const plurals = once(() => new Intl.PluralRules(locale));
  const formatter: Formatter = {
    longDay: (day) => long().format(dayToMilliseconds(day)),
    day: (day) => full().format(dayToMilliseconds(day)),
    dayOfYear: (day) => yearless().format(dayToMilliseconds(day)),
    dayOfMonth: (day) => numbers().format(new Date(dayToMilliseconds(day)).getUTCDate()),
    month: (day) => month().format(dayToMilliseconds(day)),
    shortMonth: (day) => shortMonth().format(dayToMilliseconds(day)),
    narrowMonth: (day) => narrowMonth().format(dayToMilliseconds(day)),
    year: (day) => year().format(dayToMilliseconds(day)),
    range: ({ first, last }) => full().formatRange(dayToMilliseconds(first), dayToMilliseconds(last)),
    number: (value) => numbers().format(value),
    clock: (time) => time.replace(/\d/g, (digit) => numbers().format(Number(digit))),
    list: (items) => lists().format(items.map((item) => isolate(item, direction))),
    compare: (a, b) => names().compare(a, b),
    plural: (count) => plurals().select(count),
  };
  return withKnown(formatter, locale);
}

/** A function that makes its value at the first call. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
