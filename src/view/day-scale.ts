import { addDays, clampDay, type Day, type DayRange, daysOf, isLong } from "../model/day.ts";

/** A stretch of a line whose length is 1. */
export interface ScaleStretch {
  /** Where it begins. */
  readonly start: number;
  readonly length: number;
}

/** Where each day lies on the line of time, from 0 where the range begins to 1 where it ends. */
export interface DayScale {
  /** The stretch of the days from `first` up to but not including `until`, as far as they lie in the range. */
  readonly stretchOf: (first: Day, until: Day) => ScaleStretch;
  /** The day at a point of the line; the first or the last one beside it. */
  readonly dayAt: (point: number) => Day;
}

/** The share of a day with news that a day without takes. */
const QUIET = 0.5;

/** In a long range, quiet days in a row take together at most as much as so many days with news. */
const FOLDED = 2;

/**
 * The scale of a range in which days with news, given in order, are wide, and the others narrow: in a long range so much so
 * that a quiet month is a narrow band.
 */
export function dayScaleOf(range: DayRange, news: readonly Day[]): DayScale {
  const ends = endsOf(range, news);
  const whole = ends.at(-1) ?? 1;
  const endOf = (day: Day) => (ends[Math.min(day - range.first, ends.length - 1)] ?? 0) / whole;
  const startOf = (day: Day) => (day <= range.first ? 0 : endOf(addDays(day, -1)));
  return {
    stretchOf: (first, until) => ({ start: startOf(first), length: startOf(until) - startOf(first) }),
    dayAt: (point) => {
      const index = ends.findIndex((end) => point * whole < end);
      return index < 0 ? range.last : clampDay(addDays(range.first, index), range);
    },
  };
}

/** The middle of the day. */
export function middleOf({ stretchOf }: DayScale, day: Day): number {
  const { start, length } = stretchOf(day, addDays(day, 1));
  return start + length / 2;
}

/** Where each day of the range ends, in widths of a day with news. */
function endsOf(range: DayRange, news: readonly Day[]): number[] {
  const loud = new Set(news);
  const quiet = isLong(range) ? lengthsOfQuiet(range, loud) : new Map<Day, number>();
  let end = 0;
  return daysOf(range).map((day) => {
    end += loud.has(day) ? 1 : Math.min(QUIET, FOLDED / (quiet.get(day) ?? 1));
    return end;
  });
}

/** For each day without news, how many such days lie in a row with it. */
function lengthsOfQuiet(range: DayRange, loud: ReadonlySet<Day>): ReadonlyMap<Day, number> {
  const lengths = new Map<Day, number>();
  let row: Day[] = [];
  for (const day of [...daysOf(range), null]) {
    if (day !== null && !loud.has(day)) row.push(day);
    else {
      for (const each of row) lengths.set(each, row.length);
      row = [];
    }
  }
  return lengths;
}
