import * as v from "valibot";
import type { Language } from "../../model/names.ts";
import type { Place } from "../../model/place.ts";
import { storedForm } from "../../model/schema/faces.ts";
import { PLACE, PLACE_FIELDS } from "../../model/schema/place.ts";
import type { PlaceEntry } from "../sources/records.ts";
import { wholeOf } from "../sources/shape.ts";
import { spotWithin } from "./spot-within.ts";

/** The place, after the checks. */
export function placeOf(entry: PlaceEntry, languages: readonly Language[]): Place {
  const raw = wholeOf(entry);
  const { geometry } = wholeOf(entry.feature);
  const known = storedForm(PLACE_FIELDS, raw, languages);
  if (geometry === null) return v.parse(PLACE, { ...known, form: "unlocated", reason: known.note, note: {} });
  if (geometry.type === "Point") return v.parse(PLACE, { ...known, form: "point", spot: geometry.coordinates });
  return v.parse(PLACE, { ...known, form: "area", area: geometry, spot: spotWithin(geometry) });
}
