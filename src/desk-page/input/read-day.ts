import { addDays, type Day, isoDay, parseDay } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import { daysMeant } from "../../text/days-meant.ts";
import { fold } from "../../text/fold.ts";
import { nameOfWeekday, weekdayOf, weekdaysIn } from "../../text/weekdays.ts";

/** From a weekday's first letters on it is known. */
const FEWEST_LETTERS = 3;

/**
 * The day that was typed, as YYYY-MM-DD: a date as it is, or in numbers where only one day can be meant; a number alone as a day
 * of the month of `today`, a weekday as the last one up to it. What is none of these stays as it was typed.
 */
export function readDay(typed: string, today: string, languages: readonly Language[]): string {
  const text = typed.trim();
  const now = parseDay(today);
  if (now === null || parseDay(text) !== null) return text;
  if (/^\d{1,2}$/.test(text)) return `${today.slice(0, 8)}${text.padStart(2, "0")}`;
  const [meant, other] = daysMeant(text);
  if (meant !== undefined && other === undefined) return meant;
  const weekday = weekdayNamed(text, languages);
  return weekday === null ? text : isoDay(addDays(now, -((weekdayOf(now) - weekday + 7) % 7)));
}

function weekdayNamed(text: string, languages: readonly Language[]): number | null {
  const typed = fold(text);
  if (typed.length < FEWEST_LETTERS) return null;
  const all = [0, 1, 2, 3, 4, 5, 6];
  const isMeant = (name: string) => name.startsWith(typed) || name.replace(/^ال/, "").startsWith(typed);
  return all.find((weekday) => languages.some((each) => isMeant(fold(nameOfWeekday(weekday, each))))) ?? null;
}

/** That the words name another weekday than that of the day; null where they agree, or name none. */
export function weekdayDispute(
  words: string,
  day: string,
  language: Language,
): { readonly said: number; readonly is: number } | null {
  const parsed = parseDay(day);
  if (parsed === null) return null;
  const said = [...weekdaysIn(words, language)];
  const is = weekdayOf(parsed);
  const [first] = said;
  return first === undefined || said.includes(is) ? null : { said: first, is };
}

/** The day before or after; the text itself where it is no day. */
export function stepDay(text: string, by: 1 | -1): string {
  const day = parseDay(text);
  return day === null ? text : isoDay(addDays(day as Day, by));
}
