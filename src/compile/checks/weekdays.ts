import { type Day, daysOf, parseDay } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import { nameOfWeekday, weekdayOf, weekdaysIn } from "../../text/weekdays.ts";
import type { Issue } from "../issue.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import type { Index } from "./references.ts";

/**
 * A warning if the reason for a claim's day names weekdays, but none that it may be; or the quote does, and the reason does not
 * name one that it may be either.
 */
export function checkWeekday(
  entry: ClaimEntry,
  articles: Index<ArticleEntry>,
  languages: readonly Language[],
): Issue[] {
  const { day, between, quote = "" } = entry.fields;
  const days = daysMeant(day ?? between?.[0], day ?? between?.[1]);
  if (days.length === 0) return [];
  const may = new Set(days.map(weekdayOf));
  const reasons = Object.entries(textsOf(entry.fields, "day_reason", languages));
  const named = reasons.map(([language, text]) => ({ language, text, on: weekdaysIn(text, language) }));
  const fits = (on: ReadonlySet<number>) => [...on].some((weekday) => may.has(weekday));
  const wrong = named.filter(({ on }) => on.size > 0 && !fits(on));
  const last = days.at(-1) as Day;
  const issueAt = (field: string, on: ReadonlySet<number>, language: Language) => {
    const names = (weekdays: Iterable<number>) => [...weekdays].map((each) => nameOfWeekday(each, language)).join(", ");
    const text = day ?? between?.join(" to ");
    const message = `expected a text that names ${names([weekdayOf(last)])}, the weekday of ${text}, found ${names(on)}`;
    return entryIssue("weekday-differs", entry, [field], message);
  };
  const own = articles.byId.get(entry.article)?.fields.language ?? "";
  const said = own === "" ? new Set<number>() : weekdaysIn(quote, own);
  const isExplained = named.some(({ on }) => fits(on));
  return [
    ...wrong.map(({ language, on }) => issueAt(`day_reason_${language}`, on, language)),
    ...(said.size > 0 && !fits(said) && !isExplained ? [issueAt("quote", said, own)] : []),
  ];
}

/** The days between two; a week of them has every weekday, so that more are not asked for. */
function daysMeant(from: string | undefined, to: string | undefined): Day[] {
  const [first, last] = [parseDay(from ?? ""), parseDay(to ?? "")];
  if (first === null || last === null) return [];
  return daysOf({ first: Math.max(first, last - 6) as Day, last });
}
