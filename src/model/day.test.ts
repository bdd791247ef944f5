import { expect, test } from "vitest";
import {
  addDays,
  clampDay,
  countDays,
  type Day,
  dayInZone,
  daysOf,
  dayToMilliseconds,
  isLong,
  isoDay,
  parseDay,
} from "./day.ts";

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no such day: ${text}`);
  return parsed;
};

test("days are counted from 1970-01-01", () => {
  expect(parseDay("1970-01-01")).toBe(0);
  expect(parseDay("1969-12-31")).toBe(-1);
  expect(parseDay("2024-12-06")).toBe(20063);
});

test("a day is read back as it was written", () => {
  for (const text of ["1900-03-01", "1969-12-31", "2000-02-29", "2024-02-29", "2024-12-31"]) {
    expect(isoDay(day(text))).toBe(text);
  }
});

test.each([
  ["", "nothing"],
  ["2024-12-6", "one digit"],
  ["06-12-2024", "another order"],
  ["2024-12-06T10:00", "a time"],
  [" 2024-12-06", "a space"],
  ["2024-12-06\n", "a line end"],
  ["٢٠٢٤-١٢-٠٦", "Arabic digits"],
  ["2024-13-01", "a thirteenth month"],
  ["2024-00-01", "month zero"],
  ["2024-11-31", "a 31 November"],
  ["2023-02-29", "a leap day in a common year"],
])("%j is no day: %s", (text) => {
  expect(parseDay(text)).toBeNull();
});

test("days are added across the end of a month, forwards and backwards", () => {
  expect(isoDay(addDays(day("2024-11-29"), 3))).toBe("2024-12-02");
  expect(isoDay(addDays(day("2024-12-02"), -3))).toBe("2024-11-29");
});

test("a day begins at midnight UTC for formatters that are set to UTC", () => {
  expect(dayToMilliseconds(day("2024-12-06"))).toBe(Date.UTC(2024, 11, 6));
});

test("the days of a range include both ends", () => {
  const days = daysOf({ first: day("2024-11-29"), last: day("2024-12-02") });
  expect(days.map(isoDay)).toEqual(["2024-11-29", "2024-11-30", "2024-12-01", "2024-12-02"]);
});

test("a range of one day has that day, and one with its ends the wrong way round has none", () => {
  const [sixth, seventh] = [day("2024-12-06"), day("2024-12-07")];
  expect(daysOf({ first: sixth, last: sixth })).toEqual([sixth]);
  expect(daysOf({ first: seventh, last: sixth })).toEqual([]);
});

test("a day outside of a range is moved to the nearest end, one within stays", () => {
  const range = { first: day("2024-11-27"), last: day("2024-12-07") };
  expect(isoDay(clampDay(day("2024-11-01"), range))).toBe("2024-11-27");
  expect(isoDay(clampDay(day("2024-12-07"), range))).toBe("2024-12-07");
  expect(isoDay(clampDay(day("2024-12-31"), range))).toBe("2024-12-07");
});

test("a range of more than 60 days is long", () => {
  const first = day("2024-12-01");
  const ranges = [
    { first, last: day("2025-01-29") },
    { first, last: day("2025-01-30") },
  ];
  expect(ranges.map(countDays)).toEqual([60, 61]);
  expect(ranges.map(isLong)).toEqual([false, true]);
});

test("an instant falls on the day of the time zone, not of UTC", () => {
  const lateEvening = new Date("2024-12-05T21:30:00Z");
  expect(isoDay(dayInZone(lateEvening, "UTC"))).toBe("2024-12-05");
  expect(isoDay(dayInZone(lateEvening, "Asia/Damascus"))).toBe("2024-12-06");
  expect(isoDay(dayInZone(lateEvening, "America/New_York"))).toBe("2024-12-05");
});

test("midnight in the time zone belongs to the day that begins", () => {
  expect(isoDay(dayInZone(new Date("2024-12-05T20:59:59Z"), "Asia/Damascus"))).toBe("2024-12-05");
  expect(isoDay(dayInZone(new Date("2024-12-05T21:00:00Z"), "Asia/Damascus"))).toBe("2024-12-06");
});

test("a time zone that does not exist is a bug, and is named", () => {
  expect(() => dayInZone(new Date(0), "Asia/Atlantis")).toThrow("Asia/Atlantis");
});
