import bbox from "@turf/bbox";
import * as v from "valibot";
import { boxWithinTurn, middleOver, withinTurn } from "../../model/meridian.ts";
import { MAP_FIELDS } from "../../model/schema/map.ts";
import type { Issue } from "../issue.ts";
import type { ClaimEntry, PlaceEntry, RawMap } from "../sources/records.ts";
import { type Entry, entryIssue, show } from "../sources/shape.ts";
import { isOnEarth } from "./on-earth.ts";
import { countSwapped } from "./swapped.ts";

type Bounds = NonNullable<RawMap["bounds"]>;

/** A place and the box of its geometry. */
interface Boxed {
  readonly entry: PlaceEntry;
  readonly box: Bounds;
}

/** A warning for each place of a claim of which nothing lies within the bounds of the map; an issue of the bounds alone where they are the other way round. */
export function checkWithinBounds(
  map: Entry<RawMap>,
  places: readonly PlaceEntry[],
  claims: readonly ClaimEntry[],
): Issue[] {
  const { bounds } = map.fields;
  if (!bounds) return [];
  const told = new Set(claims.map(({ fields }) => fields.place));
  const boxed = places.flatMap((entry): Boxed[] => {
    const { geometry } = entry.feature.fields;
    if (!geometry || !told.has(entry.fields.id)) return [];
    const box = bbox(geometry) as Bounds;
    // Off the Earth, or of no extent, it has an issue already.
    return box.every(Number.isFinite) && isOnEarth(box, middleOver(bounds)) ? [{ entry, box }] : [];
  });
  const swapped = checkSwapped(map, bounds, boxed);
  return swapped ? [swapped] : boxed.flatMap((each) => checkSeen(each, bounds));
}

/** An issue if most of the places are within the bounds only with the numbers of these the other way round. */
function checkSwapped(map: Entry<RawMap>, bounds: Bounds, boxed: readonly Boxed[]): Issue | null {
  const [south, west, north, east] = bounds;
  const meant: Bounds = [west, south, east, north];
  const boxes = boxed.map(({ box }) => box);
  const isMeant = countSwapped(boxes, bounds) > boxed.length / 2 && v.is(MAP_FIELDS.bounds.edited(), meant);
  if (!isMeant) return null;
  const message = `expected [west, south, east, north], longitudes first, found ${show(bounds)}, which most places are within only the other way round`;
  const remedy = `write bounds: ${show(meant)}, or the two numbers of each place the other way round`;
  return entryIssue("coordinates-swapped", map, ["bounds"], message, remedy);
}

function checkSeen({ entry, box: [west, south, east, north] }: Boxed, bounds: Bounds): Issue[] {
  const [left, bottom, right, top] = bounds;
  const isSeen = west <= right && east >= left && south <= top && north >= bottom;
  if (isSeen) return [];
  const at = `longitude ${withinTurn((west + east) / 2)}, latitude ${(south + north) / 2}`;
  const message = `expected a place within the bounds of the map, ${show(boxWithinTurn(bounds))}, found ${at}, where readers see it only after moving the map`;
  const wide = [Math.min(left, west), Math.min(bottom, south), Math.max(right, east), Math.max(top, north)] as const;
  const remedy = `write bounds: ${show(boxWithinTurn(wide))} in map.yaml, or a little wider`;
  return [entryIssue("place-outside-bounds", entry.feature, ["geometry", "coordinates"], message, remedy)];
}
