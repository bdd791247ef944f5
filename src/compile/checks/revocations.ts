import { type Day, isoDay, parseDay } from "../../model/day.ts";
import type { Issue } from "../issue.ts";
import { lastPublished } from "../sources/published.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import { checkDay } from "./days.ts";
import type { Index } from "./references.ts";

/** Whether a claim is revoked once only, and not before its article came out. */
export function checkRevocation(entry: ClaimEntry, articles: Index<ArticleEntry>, timeZone: string): Issue[] {
  const { retracted, superseded } = entry.fields;
  const field = retracted ? "retracted" : "superseded";
  const given = retracted ?? superseded;
  if (given === undefined) return [];
  const both = () => entryIssue("revoked-twice", entry, [field], "expected either retracted or superseded, found both");
  const published = lastPublished(articles.byId.get(entry.article), timeZone);
  const day = parseDay(given.day);
  const early = () => {
    const message = `expected a day from ${isoDay(published as Day)} on, when the article was published, found ${given.day}`;
    return entryIssue("revoked-before-published", entry, [field, "day"], message);
  };
  return [
    ...(retracted && superseded ? [both()] : []),
    ...checkDay(entry, [field, "day"], given.day),
    ...(day !== null && published !== null && day < published ? [early()] : []),
  ];
}
