import * as v from "valibot";
import type { Language } from "../model/names.ts";
import type { Place } from "../model/place.ts";
import { storedForm } from "../model/schema/faces.ts";
import { PLACE, PLACE_FIELDS } from "../model/schema/place.ts";
import { circlesOf } from "./circles.ts";
import type { Countries } from "./countries.ts";
import { checkGeometry } from "./geometry.ts";
import { checkDuplicates, checkReference, type Index } from "./ids.ts";
import type { Issue } from "./issue.ts";
import type { ClaimEntry, PlaceEntry, Records } from "./records.ts";
import { entryIssue, wholeOf } from "./shape.ts";
import { spotWithin } from "./spot-within.ts";

/** Whether the places' ids, the larger places that they are within, and their geometries are right. */
export function checkPlaces(records: Records<PlaceEntry>, index: Index<PlaceEntry>, countries: Countries): Issue[] {
  return [
    ...checkDuplicates(index, records),
    ...records.entries.flatMap((entry) => checkReference(entry, ["within"], entry.fields.within, index)),
    ...records.entries.flatMap((entry) => checkGeometry(entry, countries)),
    ...checkCircles(index),
  ];
}

function checkCircles({ byId }: Index<PlaceEntry>): Issue[] {
  const steps = new Map([...byId].map(([id, { fields }]) => [id, fields.within]));
  return circlesOf(steps).flatMap((circle) => {
    const entry = byId.get(circle[0] ?? "");
    const message = `expected a place that is not within itself, found ${[...circle, circle[0]].join(" within ")}`;
    return entry ? [entryIssue("place-circle", entry, ["within"], message)] : [];
  });
}

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

/** The place, after the checks. */
export function placeOf(entry: PlaceEntry, languages: readonly Language[]): Place {
  const raw = wholeOf(entry);
  const { geometry } = wholeOf(entry.feature);
  const known = storedForm(PLACE_FIELDS, raw, languages);
  if (geometry === null) return v.parse(PLACE, { ...known, form: "unlocated", reason: raw.note, note: null });
  if (geometry.type === "Point") return v.parse(PLACE, { ...known, form: "point", spot: geometry.coordinates });
  return v.parse(PLACE, { ...known, form: "area", area: geometry, spot: spotWithin(geometry) });
}
