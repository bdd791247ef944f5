import { type Day, isoDay, parseDay } from "../../model/day.ts";
import type { Issue } from "../issue.ts";
import { firstPublished, lastPublished } from "../sources/published.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import type { Path } from "../sources/source.ts";
import { checkDay } from "./days.ts";
import type { Index } from "./references.ts";

/**
 * Whether a claim is revoked once only, by an article that can do so, neither revoked nor corrected before what says so was
 * public, and corrected once a day.
 */
export function checkRevocation(entry: ClaimEntry, articles: Index<ArticleEntry>, timeZone: string): Issue[] {
  const { retracted, superseded, corrected = [] } = entry.fields;
  const field = retracted ? "retracted" : "superseded";
  const given = retracted ?? superseded;
  if (given === undefined && corrected.length === 0) return [];
  const both = () => entryIssue("revoked-twice", entry, [field], "expected either retracted or superseded, found both");
  const own = articles.byId.get(entry.article);
  const by = given?.by === undefined ? undefined : articles.byId.get(given.by);
  const published = { day: lastPublished(own, timeZone), what: "the article" };
  const told = { day: lastPublished(by, timeZone), what: by ? by.named : "" };
  const later = (told.day ?? 0) > (published.day ?? 0) ? told : published;
  return [
    ...(retracted && superseded ? [both()] : []),
    ...(by ? checkBy(entry, field, { own, by }, timeZone) : []),
    ...(given ? checkLaterDay(entry, [field, "day"], given.day, later) : []),
    ...corrected.flatMap(({ day }, index) => checkLaterDay(entry, ["corrected", index, "day"], day, published)),
    ...checkOwnDays(entry),
  ];
}

/** An issue for each correction on a day that an earlier one in the list has: which was the first could not be told. */
function checkOwnDays(entry: ClaimEntry): Issue[] {
  const days = (entry.fields.corrected ?? []).map(({ day }) => day);
  return days.flatMap((day, index) => {
    if (days.indexOf(day) === index) return [];
    const message = `expected a day of its own for each correction, found ${day} again`;
    return [entryIssue("correction-same-day", entry, ["corrected", index, "day"], message)];
  });
}

/** What a day may not be before, and what was published then. */
interface Known {
  readonly day: Day | null;
  readonly what: string;
}

/** Whether a day is in the calendar, and not before that publication. */
function checkLaterDay(entry: ClaimEntry, path: Path, text: string, { day: known, what }: Known): Issue[] {
  const issues = checkDay(entry, path, text);
  const day = parseDay(text);
  if (day === null || known === null || day >= known) return issues;
  const message = `expected a day from ${isoDay(known)} on, when ${what} was published, found ${text}`;
  return [
    ...issues,
    entryIssue("revoked-before-published", entry, path, message, `write day: ${isoDay(known)}, or a later one`),
  ];
}

interface Sides {
  readonly own: ArticleEntry | undefined;
  readonly by: ArticleEntry;
}

type Field = "retracted" | "superseded";

/** An article takes its own words back only by an update; and what supersedes them is no older than they are. */
function checkBy(entry: ClaimEntry, field: Field, { own, by }: Sides, timeZone: string): Issue[] {
  const path = [field, "by"];
  if (own === by) {
    if (field === "retracted" && own.fields.updated !== undefined) return [];
    const update = field === "retracted" ? `, or updated: and when it did so in ${by.source.file}` : "";
    const message = `expected another article than the claim's own, found ${by.named}`;
    const remedy = `write by: and the article that says so${update}, or delete by`;
    return [entryIssue("revoked-by-itself", entry, path, message, remedy)];
  }
  const [newer, older] = [lastPublished(by, timeZone), firstPublished(own, timeZone)];
  if (field === "retracted" || newer === null || older === null || newer >= older) return [];
  const message = `expected an article from ${isoDay(older)} on, when that of the claim was published, found ${by.named} of ${isoDay(newer)}`;
  const remedy = "write by: and the newer article, or delete superseded";
  return [entryIssue("superseded-by-older", entry, path, message, remedy)];
}
