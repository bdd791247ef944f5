import { addDays, type Day, isoDay, parseDay } from "../model/day.ts";
import type { Stretch } from "../text/anchor.ts";
import { weekdayOf } from "../text/weekdays.ts";
import { byName, type Lexicon } from "./lexicon/lexicon.ts";
import type { Token } from "./tokens.ts";

/** A day that a text names, from which token to which (exclusive). */
export interface DayMention extends Stretch {
  readonly day: Day;
  readonly from: number;
  readonly until: number;
  readonly isToday: boolean;
}

const NUMBERS = byName({
  ...{ ثلاثه: 3, اربعه: 4, خمسه: 5, سته: 6, سبعه: 7, عشره: 10, three: 3, four: 4, five: 5, six: 6, seven: 7 },
});

/**
 * The text's own today: the last day before or on which it was published that is the weekday which it calls today («اليوم
 * الخميس» in an item put online on Friday), else the day on which it was published.
 */
export function todayOf(tokens: readonly Token[], published: Day, { days }: Lexicon): Day {
  for (const [at, { code }] of tokens.entries()) {
    const weekday = days.weekdays.get((tokens[at + 1]?.code ?? "").replace(/^و/u, ""));
    if (days.today.test(code) && weekday !== undefined) return lastWeekday(weekday, published);
  }
  return published;
}

/** Every day that the text names, counted from its own today. */
export function findDays(tokens: readonly Token[], today: Day, lexicon: Lexicon): DayMention[] {
  const found: DayMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = dateAt(tokens, at, today, lexicon) ?? relativeAt(tokens, at, today, lexicon);
    if (read === null) {
      at += 1;
      continue;
    }
    const until = withWeekday(tokens, at + read.length, lexicon);
    const [first, last] = [tokens[at] as Token, tokens[until - 1] as Token];
    found.push({ day: read.day, from: at, until, start: first.start, end: last.end, isToday: read.day === today });
    at = until;
  }
  return found;
}

interface Read {
  readonly day: Day;
  readonly length: number;
}

/** Whatever weekday stands right after a day names the same day again. */
function withWeekday(tokens: readonly Token[], at: number, { days }: Lexicon): number {
  return days.weekdays.get(tokens[at]?.code ?? "") === undefined ? at : at + 1;
}

/** «٧ كانون الأول 2024», "December 7", "7 Dec", 2024-12-07. */
function dateAt(tokens: readonly Token[], at: number, today: Day, { days }: Lexicon): Read | null {
  const code = (index: number) => tokens[index]?.code ?? "";
  const month = (index: number): { month: number; length: number } | null => {
    const two = days.months.get(`${code(index)} ${code(index + 1)}`);
    if (two !== undefined) return { month: two, length: 2 };
    const one = days.months.get(code(index));
    return one === undefined ? null : { month: one, length: 1 };
  };
  if (/^\d{1,2}$/.test(code(at))) {
    const named = month(at + 1);
    return named && readDate(Number(code(at)), named.month, 1 + named.length);
  }
  const named = month(at);
  if (named && /^[a-z]/.test(code(at)) && /^\d{1,2}$/.test(code(at + named.length))) {
    return readDate(Number(code(at + named.length)), named.month, named.length + 1);
  }
  return null;

  function readDate(date: number, monthNumber: number, length: number): Read | null {
    const comma = code(at + length) === "," ? 1 : 0;
    const year = /^(?:19|20)\d{2}$/.test(code(at + length + comma)) ? code(at + length + comma) : null;
    const day = dayOf(date, monthNumber, year === null ? null : Number(year), today);
    return day === null ? null : { day, length: length + (year === null ? 0 : comma + 1) };
  }
}

function dayOf(date: number, month: number, year: number | null, today: Day): Day | null {
  const pad = (number: number) => String(number).padStart(2, "0");
  const thisYear = Number(isoDay(today).slice(0, 4));
  const at = (of: number) => parseDay(`${of}-${pad(month)}-${pad(date)}`);
  if (year !== null) return at(year);
  const day = at(thisYear);
  // A date without a year that lies ahead is that of the year before.
  return day !== null && day > today + 31 ? at(thisYear - 1) : day;
}

function relativeAt(tokens: readonly Token[], at: number, today: Day, { days }: Lexicon): Read | null {
  const joined = (count: number) => {
    const words = tokens.slice(at, at + count).map(({ code }) => code);
    return words.length === count ? words.join(" ") : "";
  };
  for (const length of [4, 3, 2]) if (days.dayBefore.test(joined(length))) return { day: addDays(today, -2), length };
  for (const length of [3, 2]) {
    const ago = days.ago.exec(joined(length));
    if (ago) return { day: addDays(today, -daysAgo(ago)), length };
  }
  const code = tokens[at]?.code ?? "";
  if (days.yesterday.test(code)) return { day: addDays(today, -1), length: 1 };
  if (days.today.test(code)) return { day: today, length: 1 };
  return weekdayAt(tokens, at, today, days);
}

function daysAgo([, two, several, one, week]: RegExpExecArray): number {
  if (two !== undefined) return 2;
  if (several !== undefined) return NUMBERS.get(several) ?? 3;
  return one === undefined && week !== undefined ? 7 : 1;
}

function weekdayAt(tokens: readonly Token[], at: number, today: Day, days: Lexicon["days"]): Read | null {
  const weekday = days.weekdays.get((tokens[at]?.code ?? "").replace(/^(?:و|ب|ل)(?=ال)/u, ""));
  if (weekday === undefined) return null;
  const next = tokens[at + 1]?.code ?? "";
  if (days.next.test(next)) return null;
  const day = lastWeekday(weekday, today);
  if (!days.last.test(next)) return { day, length: 1 };
  return { day: day === today ? addDays(day, -7) : day, length: 2 };
}

/** The last such weekday until the day, that day included. */
function lastWeekday(weekday: number, day: Day): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}
