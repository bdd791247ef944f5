import * as v from "valibot";
import { CLAIM_FIELDS } from "./claim.ts";
import { names } from "./codes.ts";
import { storedEntries } from "./faces.ts";
import { PLACE_FIELDS } from "./place.ts";

const CLAIM = storedEntries(CLAIM_FIELDS);
const PLACE = storedEntries(PLACE_FIELDS);

/** A file of what the editors noted about some claims and places; see `NOTED_FIELDS`. */
export const NOTED = v.object({
  claims: v.array(v.object({ id: CLAIM.id, dayReason: CLAIM.dayReason, note: CLAIM.note })),
  places: v.array(v.object({ id: PLACE.id, source: PLACE.source, reason: v.optional(names, {}), note: PLACE.note })),
});
