import type { DayRange } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import { CLAUSE_FIELDS } from "../../model/schema/headline.ts";
import type { Issue } from "../issue.ts";
import type { HeadlineEntry, RawClause } from "../sources/records.ts";
import { type Entry, entryIssue } from "../sources/shape.ts";
import { checkDay, checkWithin } from "./days.ts";
import { checkLanguages } from "./languages.ts";
import { wayInto } from "./range.ts";
import { checkReferencesIn, type Indexes } from "./references.ts";

/** Whether each headline has a day of its own within the map's, and its clauses texts, and claims that there are. */
export function checkHeadlines(
  entries: readonly HeadlineEntry[],
  indexes: Indexes,
  range: DayRange | null,
  languages: readonly Language[],
): Issue[] {
  const checkReferences = checkReferencesIn(CLAUSE_FIELDS, indexes);
  return entries.flatMap((entry) => [
    ...checkDay(entry, ["day"], entry.fields.day),
    ...checkWithin(entry, ["day"], entry.fields.day, range, wayInto(range, [], "delete the headline")),
    ...checkOnly(entry, entries),
    ...entry.clauses.entries.flatMap((clause) => [
      ...checkReferences(clause),
      ...checkText(clause, languages),
      ...checkLanguages(clause, ["text"], languages),
    ]),
  ]);
}

function checkOnly(entry: HeadlineEntry, entries: readonly HeadlineEntry[]): Issue[] {
  const { day } = entry.fields;
  const first = entries.find(({ fields }) => day !== undefined && fields.day === day) ?? entry;
  if (first === entry) return [];
  const where = `${first.source.file}:${first.source.lineOf([...first.path, "day"])}`;
  const message = `expected one headline a day, found another of ${day}, beside that at ${where}`;
  return [entryIssue("headline-duplicate", entry, ["day"], message)];
}

function checkText(clause: Entry<RawClause>, languages: readonly Language[]): Issue[] {
  if (clause.whole === null || Object.keys(textsOf(clause.fields, "text", languages)).length > 0) return [];
  const fields = languages.map((tag) => `text_${tag}`).join(" or ");
  return [
    entryIssue(
      "headline-text-missing",
      clause,
      [],
      `expected ${fields}, found nothing`,
      `write text_${languages[0]}: and what the day brought`,
    ),
  ];
}
