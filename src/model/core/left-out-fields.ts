/** What only a reader of a claim's own words needs: the quote, and what belongs to it. */
export const QUOTED_FIELDS = [
  "quote",
  "translation",
  "translator",
  "hedge",
  "hedgeTranslation",
  "dayReason",
  "note",
] as const;

/** What only a reader of what the editors noted needs, of claims and of places. */
export const NOTED_FIELDS = { claims: ["dayReason", "note"], places: ["source", "reason", "note"] } as const;

/** What nothing on a page asks for. */
export const UNASKED_FIELDS = {
  map: ["description"],
  places: ["wikidata", "iso", "pcode"],
  articles: ["shareReason", "note"],
} as const;
