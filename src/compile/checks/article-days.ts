import { type Day, dayInZone, isoDay } from "../../model/day.ts";
import type { Issue } from "../issue.ts";
import { firstPublished } from "../sources/published.ts";
import type { ArticleEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import { checkDay } from "./days.ts";

/** Whether the days of an article are of the calendar and in order, and it was out by now, where that is known. */
export function checkArticleDays(entry: ArticleEntry, now: Date | null, timeZone: string): Issue[] {
  const { published, updated, embargo_until } = entry.fields;
  return [
    ...checkDay(entry, ["published"], published?.slice(0, 10)),
    ...checkDay(entry, ["updated"], updated?.slice(0, 10)),
    ...checkDay(entry, ["embargo_until"], embargo_until?.slice(0, 10)),
    ...checkUpdated(entry),
    ...checkOut(entry, now, timeZone),
  ];
}

function checkUpdated(entry: ArticleEntry): Issue[] {
  const { published, updated } = entry.fields;
  if (published === undefined || updated === undefined || !isBefore(updated, published)) return [];
  const message = `expected a time from ${published} on, when the article was published, found ${updated}`;
  return [entryIssue("updated-before-published", entry, ["updated"], message)];
}

/** Whether the one is earlier, as exactly as both are told: a clock with an offset and one as printed by their days. */
function isBefore(one: string, other: string): boolean {
  const texts = [one, other];
  if (texts.every((text) => OFFSET.test(text))) return Date.parse(one) < Date.parse(other);
  const isPrinted = !texts.some((text) => OFFSET.test(text));
  const length = isPrinted ? Math.min(one.length, other.length) : DAY;
  return one.slice(0, length) < other.slice(0, length);
}

/** After a clock, how far it is from that of Greenwich. */
const OFFSET = /T\d{2}:\d{2}./;

/** The length of a day's text. */
const DAY = 10;

/** A doubt about an article that is not out, unless it came with an embargo. Where it is tomorrow already, it may be. */
function checkOut(entry: ArticleEntry, now: Date | null, timeZone: string): Issue[] {
  const published = firstPublished(entry, timeZone);
  if (now === null || published === null || entry.fields.embargo_until !== undefined) return [];
  const tomorrow = (dayInZone(now, timeZone) + 1) as Day;
  if (published <= tomorrow) return [];
  const message = `expected a day up to ${isoDay(tomorrow)}, found ${entry.fields.published}, which is to come`;
  return [entryIssue("published-in-future", entry, ["published"], message)];
}
