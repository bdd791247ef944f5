import type { Polygon, Position } from "geojson";
import type { Bounds } from "../../model/dataset.ts";
import { memoize } from "../../model/memoize.ts";
import { type Outline, polygonsOf } from "../../model/outline.ts";
import type { Leg } from "../geometry/convex.ts";

/** The outline of a country, with what it takes to find quickly what of it is near. */
export interface Land {
  readonly polygons: readonly Polygon["coordinates"][];
  /** Each side of each ring. */
  readonly sides: readonly Leg[];
  /** The bounds of each side. */
  readonly bounds: readonly Bounds[];
}

/** The land within an outline; worked out once for each. */
export const landIn = memoize(buildLand);

function buildLand(outline: Outline): Land {
  const polygons = polygonsOf(outline);
  const sides = polygons.flat().flatMap((ring) => ring.slice(1).map((end, at): Leg => [ring[at] ?? end, end]));
  return { polygons, sides, bounds: sides.map(boundsOf) };
}

/** The smallest bounds around the positions; there is at least one. */
export function boundsOf(positions: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** Whether the bounds have a spot in common. */
export const touches = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
