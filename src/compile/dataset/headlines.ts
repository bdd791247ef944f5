import * as v from "valibot";
import type { Dataset } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";
import { storedForm } from "../../model/schema/faces.ts";
import { HEADLINE_FIELDS, HEADLINES } from "../../model/schema/headline.ts";
import type { HeadlineEntry } from "../sources/records.ts";
import { wholeOf } from "../sources/shape.ts";

/** The headlines by their days, after the checks. */
export function compileHeadlines(
  entries: readonly HeadlineEntry[],
  languages: readonly Language[],
): Dataset["headlines"] {
  const written = entries.map((entry) => {
    const clauses = entry.clauses.entries.map(wholeOf);
    return storedForm(HEADLINE_FIELDS, { ...wholeOf(entry), clauses }, languages);
  });
  return v.parse(HEADLINES, written);
}
