import { parseDay } from "../model/day.ts";

/**
 * The days that a date in numbers such as 7/12/2024 may mean, as YYYY-MM-DD: the one with the day first, and the one with the
 * month first where that is another. None where it is no such date.
 */
export function daysMeant(text: string): string[] {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(latinDigits(text.trim()));
  if (!match) return [];
  const [, one = "", , two = "", year = ""] = match;
  const written = (month: string, day: string) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const meant = new Set([written(two, one), written(one, two)]);
  return [...meant].filter((day) => parseDay(day) !== null);
}

/** The text with the digits of Arabic and Persian as Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
