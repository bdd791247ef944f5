import bbox from "@turf/bbox";
import { boxWithinTurn, middleOver, withinTurn } from "../../model/meridian.ts";
import type { Issue } from "../issue.ts";
import type { ClaimEntry, PlaceEntry, RawMap } from "../sources/records.ts";
import { type Entry, entryIssue, show } from "../sources/shape.ts";
import { isOnEarth } from "./on-earth.ts";

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
    if (!isOnEarth([west, south, east, north], middleOver(bounds))) return [];
    const isSeen = meets([west, east], bounds) && south <= bounds[3] && north >= bounds[1];
    if (isSeen) return [];
    const at = `longitude ${withinTurn((west + east) / 2)}, latitude ${(south + north) / 2}`;
    const message = `expected a place within the bounds of the map, ${show(boxWithinTurn(bounds))}, found ${at}, where readers see it only after moving the map`;
    const [left, bottom, right, top] = bounds;
    const wide = [Math.min(left, west), Math.min(bottom, south), Math.max(right, east), Math.max(top, north)] as const;
    const remedy = `write bounds: ${show(boxWithinTurn(wide))} in map.yaml, or a little wider`;
    return [entryIssue("place-outside-bounds", entry.feature, ["geometry", "coordinates"], message, remedy)];
  });
}

type Bounds = NonNullable<RawMap["bounds"]>;

function meets([from, until]: readonly [number, number], [west, , east]: Bounds): boolean {
  return from <= east && until >= west;
}
