import * as v from "valibot";
import type { Language } from "../../model/names.ts";
import { editedRecord } from "../../model/schema/faces.ts";
import { needed } from "../../model/schema/field.ts";
import { CLAUSE_FIELDS, HEADLINE_FIELDS } from "../../model/schema/headline.ts";
import { list } from "../../model/schema/text.ts";

/** The fields of one headline in `headlines.yaml`. */
export const headlineFields = (languages: readonly Language[]) => editedRecord(HEADLINE_FIELDS, languages);

/** The same around clauses that are read one by one. */
export const headlineFrame = () => {
  const clauses = needed(
    v.pipe(list(v.unknown()), v.minLength(1, "at least one clause")),
    HEADLINE_FIELDS.clauses.about,
  );
  return editedRecord({ ...HEADLINE_FIELDS, clauses }, []);
};

/** The fields of one clause of a headline. */
export const clauseFields = (languages: readonly Language[]) => editedRecord(CLAUSE_FIELDS, languages);
