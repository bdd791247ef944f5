import { expect, test } from "vitest";
import type { Day } from "../model/day.ts";
import { parseDay } from "../model/day.ts";
import type { Formatter } from "./format.ts";
import { formatterFor } from "./format.ts";
import type { Numerals } from "./language.ts";

const FIRST = parseDay("2023-11-01") as Day;

/** More than a year, a leap day among them. */
const DAYS = Array.from({ length: 500 }, (_, index) => (FIRST + index) as Day);

const LOCALES: readonly (readonly [language: string, numerals: Numerals, known: string, tag: string])[] = [
  ["en", "latn", "English", "en-GB"],
  ["ar", "arab", "Arabic", "ar-SY-u-nu-arab"],
  ["ar", "latn", "Arabic with Latin digits", "ar-SY-u-nu-latn"],
];

/** What no reader tells apart, and what is another in every version of `Intl`: marks of direction, kinds of space, a comma. */
const alike = (text: string) => text.replace(/[\u200e\u200f\u061c,]/g, "").replace(/\s/g, " ");

const OPTIONS: readonly (readonly [name: keyof Formatter & `${string}`, options: Intl.DateTimeFormatOptions])[] = [
  ["longDay", { weekday: "long", day: "numeric", month: "long", year: "numeric" }],
  ["day", { day: "numeric", month: "long", year: "numeric" }],
  ["dayOfYear", { day: "numeric", month: "long" }],
  ["month", { month: "long" }],
  ["shortMonth", { month: "short" }],
  ["year", { year: "numeric" }],
];

test.each(LOCALES)("in %s with %s digits every form of a day is that of Intl (%s)", (language, numerals, _, tag) => {
  const format = formatterFor(language, numerals);
  for (const [name, options] of OPTIONS) {
    const intl = new Intl.DateTimeFormat(tag, { timeZone: "UTC", calendar: "gregory", ...options });
    const form = format[name] as (day: Day) => string;
    expect(
      DAYS.map((day) => alike(form(day))),
      name,
    ).toEqual(DAYS.map((day) => alike(intl.format(day * 864e5))));
  }
});

test.each(LOCALES)("in %s with %s digits ranges are those of Intl (%s)", (language, numerals, _, tag) => {
  const format = formatterFor(language, numerals);
  const options = { timeZone: "UTC", calendar: "gregory", day: "numeric", month: "long", year: "numeric" } as const;
  const intl = new Intl.DateTimeFormat(tag, options);
  for (const length of [0, 1, 9, 40, 200]) {
    for (const first of DAYS.filter((_, index) => index % 7 === 0)) {
      const last = (first + length) as Day;
      expect(alike(format.range({ first, last }))).toBe(alike(intl.formatRange(first * 864e5, last * 864e5)));
    }
  }
});

test.each(LOCALES)("in %s with %s digits numbers and lists are those of Intl (%s)", (language, numerals, _, tag) => {
  const format = formatterFor(language, numerals);
  const numbers = new Intl.NumberFormat(tag);
  for (const value of [0, 7, 48, 999, 1000, 20500, 0.5, -3]) expect(format.number(value)).toBe(numbers.format(value));
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  for (const items of [[], ["A"], ["A", "B"], ["A", "B", "C", "D"]]) {
    expect(format.list(items).replace(/[\u2068\u2069]/g, "")).toBe(lists.format(items));
  }
});

test("a month has the name that it has in the map's country", () => {
  expect(formatterFor("ar", "latn", "SD").month(FIRST)).toBe("نوفمبر");
  expect(formatterFor("ar", "latn", "SY").month(FIRST)).toBe("تشرين الثاني");
});

test("a day before 1970 has its weekday", () => {
  expect(formatterFor("en", "latn").longDay(parseDay("1969-12-31") as Day)).toBe("Wednesday, 31 December 1969");
});
