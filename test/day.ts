import { type Day, parseDay } from "../src/model/day.ts";

/** The day `YYYY-MM-DD`; throws where the calendar has none. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no day: ${text}`);
  return parsed;
}

/** The day of December 2024. */
export const december = (date: number): Day => day(`2024-12-${String(date).padStart(2, "0")}`);
