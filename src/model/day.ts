import { memoizeForGood } from "./memoize.ts";

declare const brand: unique symbol;

/** A calendar day of the map's own time zone, counted in whole days since 1970-01-01. */
export type Day = number & { readonly [brand]: "Day" };

/** A stretch of days, both ends included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day that `YYYY-MM-DD` names, or null if the text has another form or the calendar has no such day. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const start = new Date(text);
  // A date that the calendar lacks is none, or one of the next month.
  const isThere = start.getUTCDate() === Number(text.slice(-2));
  return isThere ? ((start.getTime() / MILLISECONDS_PER_DAY) as Day) : null;
}

/** The day as `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(dayToMilliseconds(day)).toISOString().slice(0, 10);
}

/** Milliseconds from 1970-01-01T00:00Z to the start of the day, for formatters that are set to UTC. */
export function dayToMilliseconds(day: Day): number {
  return day * MILLISECONDS_PER_DAY;
}

/** The day `count` days later; earlier where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** Every day of the range in order, both ends included; empty where the ends are the wrong way round. */
export function daysOf(range: DayRange): Day[] {
  const length = Math.max(0, countDays(range));
  return Array.from({ length }, (_, index) => addDays(range.first, index));
}

/** How many days the range has, both ends included. */
export const countDays = (range: DayRange): number => range.last - range.first + 1;

/** Whether the range has more than 60 days: so many that a reader needs more than to see them all. */
export function isLong(range: DayRange): boolean {
  return countDays(range) > 60;
}

/** The day itself, or the nearest end of the range if it lies outside. */
export function clampDay(day: Day, range: DayRange): Day {
  return Math.min(Math.max(day, range.first), range.last) as Day;
}

/** The day on which an instant falls in a time zone (IANA name), for example `Asia/Damascus`. */
export function dayInZone(instant: Date, timeZone: string): Day {
  const text = formatIn(timeZone).format(instant);
  const day = parseDay(text);
  if (day === null) throw new Error(`no day for ${instant.toISOString()} in ${timeZone}: ${text}`);
  return day;
}

/** To make a formatter takes as long as to format a hundred days. */
const formatIn = memoizeForGood(
  (timeZone: string) => new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }),
);
