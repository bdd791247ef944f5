import { type Day, type DayRange, daysOf, isoDay } from "../model/day.ts";

/** The days of one month. */
export interface Month {
  readonly first: Day;
  /** Number of its days. */
  readonly length: number;
}

/** The months that the range touches, in order, each with the days of the range that it has. */
export function monthsOf(range: DayRange): Month[] {
  const months: Month[] = [];
  for (const day of daysOf(range)) {
    const month = months.at(-1);
    if (month && !isMonthStart(day)) months[months.length - 1] = { ...month, length: month.length + 1 };
    else months.push({ first: day, length: 1 });
  }
  return months;
}

/** Whether the day is the first one of its month. */
export function isMonthStart(day: Day): boolean {
  return isoDay(day).endsWith("-01");
}
