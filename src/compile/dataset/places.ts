import * as v from "valibot";
import { localeFor } from "../../language/words/vocabulary.ts";
import type { Language } from "../../model/names.ts";
import type { LngLat, Place } from "../../model/place.ts";
import { storedForm } from "../../model/schema/faces.ts";
import { PLACE, PLACE_FIELDS } from "../../model/schema/place.ts";
import type { Geometry, PlaceEntry } from "../sources/records.ts";
import { wholeOf } from "../sources/shape.ts";
import { type CoarsePosition, coarseInArea, coarseInGrid, farthest } from "./coarsen.ts";
import { spotWithin } from "./spot-within.ts";

/** The place, after the checks; `places` are all of them by id. */
export function compilePlace(
  entry: PlaceEntry,
  languages: readonly Language[],
  places: ReadonlyMap<string, PlaceEntry>,
): Place {
  const raw = wholeOf(entry);
  const { geometry } = wholeOf(entry.feature);
  const known = storedForm(PLACE_FIELDS, raw, languages);
  if (geometry === null) return v.parse(PLACE, { ...known, form: "unlocated", reason: known.note, note: {} });
  if (raw.coarsen !== undefined) {
    const coarse = coarsen(raw, geometry, places);
    return v.parse(PLACE, { ...known, ...UNIDENTIFIED, ...coarse, source: coarseSource(languages), form: "point" });
  }
  if (geometry.type === "Point") return v.parse(PLACE, { ...known, form: "point", spot: geometry.coordinates });
  return v.parse(PLACE, { ...known, form: "area", area: geometry, spot: spotWithin(geometry) });
}

/** Other gazetteers would tell where the place is. */
const UNIDENTIFIED = { geonames: null, wikidata: null, iso: null, pcode: null };

const coarseSource = (languages: readonly Language[]) =>
  Object.fromEntries(languages.map((language) => [language, localeFor(language, "latn").words.coarsened]));

function coarsen(
  { coarsen, within, precision = 0 }: ReturnType<typeof wholeOf<Raw>>,
  geometry: Geometry,
  places: ReadonlyMap<string, PlaceEntry>,
): CoarsePosition {
  if (typeof coarsen === "number") {
    const spot = geometry.type === "Point" ? (geometry.coordinates as unknown as LngLat) : spotWithin(geometry);
    return coarseInGrid(spot, precision + farthest(geometry, spot), coarsen);
  }
  const around = places.get(within ?? "");
  const area = around && wholeOf(around.feature).geometry;
  if (!area || area.type === "Point") throw new Error(`a place to be coarsened has no area: ${within}`);
  return coarseInArea(area, wholeOf(around).precision ?? 0);
}

type Raw = NonNullable<PlaceEntry["whole"]>;
