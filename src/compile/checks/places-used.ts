import type { Issue } from "../issue.ts";
import type { ClaimEntry, PlaceEntry, Records } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import type { Index } from "./references.ts";

/** A warning for each place that no claim is about, no movement goes to, and no other place is within. */
export function checkPlacesUsed(
  places: Records<PlaceEntry>,
  index: Index<PlaceEntry>,
  claims: Records<ClaimEntry>,
): Issue[] {
  const uses = [
    ...claims.entries.flatMap(({ fields }) => [fields.place, fields.to]),
    ...places.entries.map(({ fields }) => fields.within),
  ];
  const used = new Set(uses.filter((id) => id !== undefined));
  const isKnown = claims.complete && claims.entries.every(({ fields }) => fields.place !== undefined);
  // A misspelt or unreadable id may have been meant for any place that now looks unused.
  if (!isKnown || [...used].some((id) => !index.byId.has(id))) return [];
  return places.entries
    .filter(({ fields }) => fields.id !== undefined && !used.has(fields.id))
    .map((entry) =>
      entryIssue("place-without-claims", entry, ["id"], `expected a claim about ${entry.fields.id}, found none`),
    );
}
