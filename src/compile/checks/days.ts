import { type Day, type DayRange, isoDay, parseDay } from "../../model/day.ts";
import type { Issue } from "../issue.ts";
import { type Entry, entryIssue } from "../sources/shape.ts";
import type { Path } from "../sources/source.ts";

/** An issue if the calendar has no such day; none if the field is left out. */
export function checkDay(entry: Entry<unknown>, field: Path, text: string | undefined): Issue[] {
  if (text === undefined || parseDay(text) !== null) return [];
  return [entryIssue("day-invalid", entry, field, `expected a day of the calendar, found ${text}`, calendarOf(text))];
}

/** An issue if the day is outside the map's range; none if either is not known. */
export function checkWithin(
  entry: Entry<unknown>,
  field: Path,
  text: string | undefined,
  range: DayRange | null,
  wayOut: (day: Day) => string,
  code: "day-outside-range" | "opening-day-outside-range" = "day-outside-range",
): Issue[] {
  const day = text === undefined ? null : parseDay(text);
  if (day === null || range === null || (range.first <= day && day <= range.last)) return [];
  const expected = `a day from ${isoDay(range.first)} to ${isoDay(range.last)}`;
  return [entryIssue(code, entry, field, `expected ${expected}, found ${text}`, wayOut(day))];
}

/** How many days the month of such a text has, or that there is no such month. */
function calendarOf(text: string): string {
  const [year = 0, month = 0] = text.split("-").map(Number);
  if (month < 1 || month > 12) return "write a month from 01 to 12";
  return `write a day from 01 to ${new Date(Date.UTC(year, month, 0)).getUTCDate()}, as many as that month has`;
}
