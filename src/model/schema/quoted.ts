import * as v from "valibot";
import { CLAIM_FIELDS } from "./claim.ts";
import { storedEntries } from "./faces.ts";

const { id, quote, translation, translator, hedge, hedgeTranslation, dayReason, note } = storedEntries(CLAIM_FIELDS);

/** What only a reader of a claim's own words needs: the quote, and what belongs to it. */
const OWN = { quote, translation, translator, hedge, hedgeTranslation, dayReason, note };

export const QUOTED_FIELDS = Object.keys(OWN) as readonly (keyof typeof OWN)[];

/** A file of quotes: those fields of some claims, with their ids. */
export const QUOTED = v.array(v.object({ id, ...OWN }), "a list");
