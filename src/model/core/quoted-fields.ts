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
