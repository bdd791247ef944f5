import * as v from "valibot";

const text = v.string();
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
/** A key of an item of the session: of a saved claim its id, of a proposal `p:…`, of an editor's own what the page chose. */
const item = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const names = v.record(v.string(), v.string());
const spot = v.tuple([v.number(), v.number()]);

/** Offsets in the article's text, in UTF-16 code units; `end` is exclusive. */
export const STRETCH = v.object({ start: v.pipe(v.number(), v.integer()), end: v.pipe(v.number(), v.integer()) });

/** A value of a field as the data folder has it; null takes the field out. */
const value = v.union([v.string(), v.number(), v.array(v.string()), v.record(v.string(), v.unknown()), v.null()]);

/** Fields by the names that editors write, such as `place`, `day`, `between`, `translation_en`. */
export const FIELDS = v.record(v.string(), value);

/** A place that the map does not have yet. */
export const NEW_PLACE = v.object({
  /** Left out: made of the English or first name. */
  id: v.optional(text),
  names,
  aliases: v.optional(v.array(text)),
  kind: text,
  /** ISO 3166-1 alpha-2; left out: that of the spot, else the map's first. */
  country: v.optional(text),
  /** The id of a place of the map. */
  within: v.optional(text),
  /** [longitude, latitude]; null where no source locates it, which `notes` must say. */
  spot: v.nullable(spot),
  /** Radius in metres; 2000 where it is left out. */
  precision: v.optional(v.number()),
  /** Where the coordinates come from, by language. */
  sources: v.optional(names),
  notes: v.optional(names),
  geonames: v.optional(v.number()),
  /** The id of a governorate of the basemap whose outline it has; then `spot` is null. */
  outline: v.optional(text),
});

/** A clause of the headline of a day. */
export const CLAUSE = v.object({ texts: names, claims: v.array(text) });

/**
 * What an editor does. The page keeps the list since the last save, in order, and sends all of it each time; undoing one is
 * leaving it out. Of two about the same thing the later one counts.
 */
export const OPERATION = v.variant("do", [
  /** The proposal becomes a claim as it is. */
  v.object({ do: v.literal("accept"), item }),
  /** The proposal is not wanted. */
  v.object({ do: v.literal("refuse"), item }),
  /** The item gets these fields; an open proposal is accepted with them. */
  v.object({ do: v.literal("change"), item, fields: FIELDS }),
  /** The item quotes these words instead; whole words are taken where the selection cuts them. */
  v.object({ do: v.literal("quote"), item, ...STRETCH.entries }),
  /** A claim of selected words. `item` is a key that the page chooses, such as `own-1`. */
  v.object({ do: v.literal("add-claim"), item, ...STRETCH.entries, fields: FIELDS }),
  /** The saved claim leaves its file. */
  v.object({ do: v.literal("remove"), item }),
  /** All items whose place, actor or speaker are these words of the text mean this id. */
  v.object({ do: v.literal("resolve"), what: v.picklist(["place", "actor", "speaker"]), words: text, id: text }),
  v.object({ do: v.literal("add-place"), place: NEW_PLACE }),
  v.object({
    do: v.literal("add-speaker"),
    speaker: v.object({ id: text, names, kind: text, side: v.optional(text), roles: v.optional(names) }),
  }),
  v.object({
    do: v.literal("add-actor"),
    actor: v.object({
      id: text,
      names,
      within: v.optional(text),
      colour: v.optional(text),
      pattern: v.optional(text),
      letter: v.optional(text),
    }),
  }),
  /** The translation of the quote, for all claims of the article that quote these words and have none in the language. */
  v.object({
    do: v.literal("translate"),
    quote: text,
    language: text,
    text,
    /** Who translated; the one of the article's other claims where it is left out. */
    translator: v.optional(text),
  }),
  /** The headline of a day, read against its standings; an empty list of clauses takes it out. */
  v.object({ do: v.literal("set-headline"), day, clauses: v.array(CLAUSE) }),
  /** The second reader's mark; null takes it off. */
  v.object({ do: v.literal("mark-read"), item, by: v.nullable(text) }),
  /** Fields of the article's head, such as `title`, `published`, `title_en`; null takes one out. Of a saved article its id stays. */
  v.object({ do: v.literal("head"), fields: FIELDS }),
  /** The first and last day of the map. */
  v.object({ do: v.literal("set-range"), first: day, last: day }),
]);

export type Operation = v.InferOutput<typeof OPERATION>;
export type OperationOf<D extends Operation["do"]> = Extract<Operation, { do: D }>;
export type ClaimFields = v.InferOutput<typeof FIELDS>;
export type FieldValue = ClaimFields[string];
export type NewPlace = v.InferOutput<typeof NEW_PLACE>;
export type Clause = v.InferOutput<typeof CLAUSE>;
