import bbox from "@turf/bbox";
import type { Issue } from "../issue.ts";
import type { ClaimEntry, PlaceEntry, RawMap } from "../sources/records.ts";
import { type Entry, entryIssue, show } from "../sources/shape.ts";

/** A warning for each place of a claim of which nothing lies within the bounds of the map. */
export function checkWithinBounds(
  map: Entry<RawMap>,
  places: readonly PlaceEntry[],
  claims: readonly ClaimEntry[],
): Issue[] {
  const { bounds } = map.fields;
  const told = new Set(claims.map(({ fields }) => fields.place));
  return places.flatMap((entry) => {
    const { geometry } = entry.feature.fields;
    if (!bounds || !geometry || !told.has(entry.fields.id)) return [];
    const [west, south, east, north] = bbox(geometry);
    // Off the Earth it has an issue already.
    if (west < -180 || east > 180 || south < -90 || north > 90) return [];
    const isSeen = meets([west, east], bounds) && south <= bounds[3] && north >= bounds[1];
    if (isSeen) return [];
    const at = `longitude ${(west + east) / 2}, latitude ${(south + north) / 2}`;
    const message = `expected a place within the bounds of the map, ${show(bounds)}, found ${at}, where readers see it only after moving the map`;
    const [left, bottom, right, top] = bounds;
    const wide = [Math.min(left, west), Math.min(bottom, south), Math.max(right, east), Math.max(top, north)];
    const remedy = `write bounds: ${show(wide)} in map.yaml, or a little wider`;
    return [entryIssue("place-outside-bounds", entry.feature, ["geometry", "coordinates"], message, remedy)];
  });
}

type Bounds = NonNullable<RawMap["bounds"]>;

function meets([from, until]: readonly [number, number], [west, , east]: Bounds): boolean {
  return from <= east && until >= west;
}
