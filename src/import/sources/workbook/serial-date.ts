import { type Day, isoDay } from "../../../model/day.ts";

/** Days from the first one of either system to 1970-01-01. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;

const MINUTES = 24 * 60;

/**
 * The day that a number of a spreadsheet is, as `YYYY-MM-DD`, with ` HH:MM` where it has a time; a time alone below 1. Null for
 * what is no day: before the first one, past the year 9999, and the 29 February 1900, which Excel has and the calendar has not.
 */
export function serialDate(serial: number, system: 1900 | 1904): string | null {
  const minutes = Math.round(serial * MINUTES);
  const whole = Math.floor(minutes / MINUTES);
  const clock = minutes - whole * MINUTES;
  const time = `${two(Math.floor(clock / 60))}:${two(clock % 60)}`;
  if (!(serial >= 0) || whole > 2_958_465) return null;
  if (whole === 0 && system === 1900) return time;
  if (system === 1900 && whole === 60) return null;
  const shift = system === 1900 && whole < 60 ? 1 : 0;
  const day = isoDay((whole + shift - EPOCH[system]) as Day);
  return clock === 0 ? day : `${day} ${time}`;
}

const two = (number: number) => String(number).padStart(2, "0");

/** Formats of dates that every workbook has, by their numbers. */
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether numbers in that format are days or times. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([first, last]) => id >= first && id <= last);
  // Texts, colours, conditions and fillers within a format are no part of a date.
  const [first = ""] = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").split(";");
  return /[dmyhs]/i.test(first) && !/general/i.test(first) && !/[#?]/.test(first);
}
