import * as v from "valibot";
import { QUOTED_FIELDS } from "../core/left-out-fields.ts";
import { CLAIM_FIELDS } from "./claim.ts";
import { day } from "./day.ts";
import { storedEntries } from "./faces.ts";
import { placeId } from "./id.ts";

type Entries = ReturnType<typeof storedEntries<typeof CLAIM_FIELDS>>;

const ENTRIES = storedEntries(CLAIM_FIELDS);

const own = Object.fromEntries(QUOTED_FIELDS.map((name) => [name, ENTRIES[name]])) as Pick<
  Entries,
  (typeof QUOTED_FIELDS)[number]
>;

/** A file of quotes: those fields of some claims, with their ids. */
export const QUOTED = v.array(v.object({ id: ENTRIES.id, ...own }), "a list");

const file = v.pipe(v.string("text"), v.regex(/^[\w-][\w./-]*$/, "a relative address"));

const byPlace = v.array(v.object({ first: placeId, file }));

/**
 * Where what a core lacks is: files of quotes by the first of their days and by the first of their places, and of notes by the
 * first of their places, in order, and a file of the other spellings of places, relative to the published data. A core has itself
 * what no file is there for.
 */
export const QUOTE_FILES = v.object({
  days: v.array(v.object({ first: day, file })),
  places: byPlace,
  notes: v.optional(byPlace, []),
  aliases: v.nullish(file, null),
});
