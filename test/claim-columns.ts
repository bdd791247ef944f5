/** The columns of the published claims in their order, written by hand, so that none changes unseen. */
export const CLAIM_COLUMNS: readonly string[] = [
  ...[
    "id",
    "kind",
    "article",
    "place",
    "day",
    "day_reason_ar",
    "day_reason_en",
    "speaker",
    "quote",
    "quote_start",
    "quote_end",
  ],
  ...["translation_ar", "translation_en", "translator", "hedge", "hedge_ar", "hedge_en"],
  ...["number_of", "number_what_ar", "number_what_en", "number", "number_sense", "number_words"],
  ...["revoked", "revoked_by", "revoked_on", "revoked_reason_ar", "revoked_reason_en", "note_ar", "note_en"],
  ...["actor", "from", "extent", "denies", "says", "distance_km", "to", "movers"],
  ...["between_start", "between_end", "hedged", "translation", "permalink"],
  ...["publisher", "published", "published_inferred_ar", "published_inferred_en", "updated", "known_on", "url"],
  ...["article_language", "article_translation", "speaker_side", "speaker_kind", "lon", "lat", "precision_m"],
];
