import * as v from "valibot";
import type { Language } from "../../model/names.ts";
import { CLAIM_FIELDS, CLAIM_KINDS, KIND_FIELDS } from "../../model/schema/claim.ts";
import { editedEntries } from "../../model/schema/faces.ts";
import { needed } from "../../model/schema/field.ts";
import { articleId } from "../../model/schema/id.ts";
import { list } from "../../model/schema/text.ts";

const ofKind = <const K extends keyof typeof KIND_FIELDS>(kind: K, languages: readonly Language[]) =>
  v.strictObject(
    {
      ...editedEntries(CLAIM_FIELDS, languages),
      kind: v.pipe(v.literal(kind), v.description(CLAIM_FIELDS.kind.about)),
      ...editedEntries(KIND_FIELDS[kind], languages),
    },
    "fields of its own",
  );

/** The fields of one claim, by its kind. */
export const claimFields = (languages: readonly Language[]) =>
  v.variant(
    "kind",
    [
      ofKind("control", languages),
      ofKind("withdrawal", languages),
      ofKind("presence", languages),
      ofKind("denial", languages),
      ofKind("advance", languages),
      ofKind("movement", languages),
      ofKind("clash", languages),
      ofKind("strike", languages),
      ofKind("closure", languages),
      ofKind("gathering", languages),
      ofKind("release", languages),
      ofKind("statement", languages),
    ],
    ({ path }) => (path ? `one of ${CLAIM_KINDS.join(", ")}` : "fields of its own"),
  );

/** The fields of `claims/ID.yaml`, around claims of the schema. */
export const claimsFileFields = <S extends v.GenericSchema>(claim: S) =>
  v.strictObject(
    editedEntries(
      {
        article: needed(articleId, "The article that makes these claims, equal to the file's name."),
        claims: needed(list(claim), "What the article claims."),
      },
      [],
    ),
    "a mapping with article and claims",
  );
