import { type Day, isoDay, parseDay } from "../../model/day.ts";
import type { Issue } from "../issue.ts";
import { lastPublished } from "../sources/published.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import type { Path } from "../sources/source.ts";
import { checkDay } from "./days.ts";
import type { Index } from "./references.ts";

/** Whether a claim is revoked once only, and neither revoked nor corrected before its article came out. */
export function checkRevocation(entry: ClaimEntry, articles: Index<ArticleEntry>, timeZone: string): Issue[] {
  const { retracted, superseded, corrected = [] } = entry.fields;
  const field = retracted ? "retracted" : "superseded";
  const given = retracted ?? superseded;
  if (given === undefined && corrected.length === 0) return [];
  const both = () => entryIssue("revoked-twice", entry, [field], "expected either retracted or superseded, found both");
  const published = lastPublished(articles.byId.get(entry.article), timeZone);
  return [
    ...(retracted && superseded ? [both()] : []),
    ...(given ? checkLaterDay(entry, [field, "day"], given.day, published) : []),
    ...corrected.flatMap(({ day }, index) => checkLaterDay(entry, ["corrected", index, "day"], day, published)),
  ];
}

/** Whether a day is in the calendar, and not before the article of its claim was published. */
function checkLaterDay(entry: ClaimEntry, path: Path, text: string, published: Day | null): Issue[] {
  const issues = checkDay(entry, path, text);
  const day = parseDay(text);
  if (day === null || published === null || day >= published) return issues;
  const message = `expected a day from ${isoDay(published)} on, when the article was published, found ${text}`;
  return [
    ...issues,
    entryIssue("revoked-before-published", entry, path, message, `write day: ${isoDay(published)}, or a later one`),
  ];
}
