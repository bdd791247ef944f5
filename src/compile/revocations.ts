import { type Day, isoDay, parseDay } from "../model/day.ts";
import type { Language } from "../model/names.ts";
import { REVOCATION_FIELDS } from "../model/schema/claim.ts";
import { storedForm } from "../model/schema/faces.ts";
import { lastPublished } from "./articles.ts";
import { checkDay } from "./days.ts";
import { checkReference, type Index } from "./ids.ts";
import type { Issue } from "./issue.ts";
import type { ArticleEntry, ClaimEntry, RawClaim } from "./records.ts";
import { entryIssue } from "./shape.ts";

/** Whether a claim is revoked once only, on a day after its article came out, and by an article that is there. */
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
    ...checkReference(entry, [field, "by"], given.by, articles),
  ];
}

/** How a claim lost its force, after the checks and as `map.json` has it; null where it stands. */
export function revocationOf({ retracted, superseded }: RawClaim, languages: readonly Language[]): object | null {
  const given = retracted ?? superseded;
  if (given === undefined) return null;
  return { how: retracted ? "retracted" : "superseded", ...storedForm(REVOCATION_FIELDS, given, languages) };
}
