import type { Published } from "../../model/article.ts";
import { type Day, dayInZone, parseDay } from "../../model/day.ts";
import { memoizeForGood } from "../../model/memoize.ts";
import type { ArticleEntry } from "./records.ts";

/** When a checked text says, day and clock in the time zone if it names an offset, else as printed. Throws if it names no day. */
export function readPublished(text: string, timeZone: string): Published {
  const [, printed = "", time = null, offset] = /^([\d-]{10})(?:T(\d{2}:\d{2})(.+)?)?$/.exec(text) ?? [];
  const day = parseDay(printed);
  if (day === null) throw new Error(`no day: ${text}`);
  if (offset === undefined) return { day, time };
  const instant = new Date(text);
  return { day: dayInZone(instant, timeZone), time: clockIn(timeZone).format(instant) };
}

/** The formatter of clocks in the time zone, which takes long to make. */
const clockIn = memoizeForGood(
  (timeZone: string) =>
    new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
);

/** The day on which the article came out; null where that cannot be told. */
export function firstPublished(entry: ArticleEntry | undefined, timeZone: string): Day | null {
  return dayOf(entry?.fields.published, timeZone);
}

/** The day from which the article's present words were public, never before it came out; null where that cannot be told. */
export function lastPublished(entry: ArticleEntry | undefined, timeZone: string): Day | null {
  const { updated } = entry?.fields ?? {};
  const first = firstPublished(entry, timeZone);
  if (updated === undefined) return first;
  const last = dayOf(updated, timeZone);
  return first === null || last === null || last > first ? last : first;
}

function dayOf(text: string | undefined, timeZone: string): Day | null {
  if (text === undefined || parseDay(text.slice(0, 10)) === null) return null;
  return readPublished(text, timeZone).day;
}
