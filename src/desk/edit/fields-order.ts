import type { FieldRank } from "./yaml-map.ts";

const CLAIM = [
  ...["id", "kind", "place", "to", "actor", "from", "extent", "movers", "distance_km", "denies", "day", "between"],
  ...["day_reason", "speaker", "quote", "prefix", "translation", "translator", "hedge", "hedge_translation", "number"],
  ...["retracted", "superseded", "corrected", "note", "read_by", "embargo_until", "withhold"],
];

const HEADLINE = ["day", "checked", "clauses"];

const PERSON = [
  "id",
  "name",
  "short",
  "side",
  "within",
  "role",
  "colour",
  "pattern",
  "letter",
  "kind",
  "aliases",
  "note",
];

const HEAD = ["id", "publisher", "title", "language", "published", "published_inferred", "url", "updated", "sha256"];

const MAP = ["title", "description", "range", "opening_day", "bounds"];

/** Fields in the order of the list, each with its languages; unknown ones come last. */
function rankBy(names: readonly string[]): FieldRank {
  return (name) => {
    const exact = names.indexOf(name);
    const known = exact >= 0 ? exact : names.indexOf(name.replace(/_[A-Za-z-]+$/, ""));
    return known >= 0 ? known : names.length;
  };
}

/** The order in which editors write the fields of records. */
export const FIELD_RANKS = {
  claim: rankBy(CLAIM),
  headline: rankBy(HEADLINE),
  person: rankBy(PERSON),
  head: rankBy(HEAD),
  map: rankBy(MAP),
} as const;
