import { distance } from "@turf/distance";
import type { MultiPolygon, Point, Polygon, Position } from "geojson";
import type { LngLat } from "../../model/place.ts";
import { spotWithin } from "./spot-within.ts";

type Geometry = Point | Polygon | MultiPolygon;

/** A position that tells no more than that a place lies within `precision` metres of it. */
export interface CoarsePosition {
  readonly spot: LngLat;
  readonly precision: number;
}

/** In kilometres, along a meridian. */
const DEGREE = 111.32;

/** The grid stays one of cells near the poles. */
const NARROWEST = 0.05;

/** The middle of the cell that the spot lies in, in a grid of so many kilometres. Of an area `spot` is one inside it, `precision` that of its outline. */
export function coarseInGrid([longitude, latitude]: LngLat, precision: number, kilometres: number): CoarsePosition {
  const high = kilometres / DEGREE;
  const middle = snap(latitude, high);
  const wide = high / Math.max(NARROWEST, Math.cos((middle * Math.PI) / 180));
  return {
    spot: [round(snap(longitude, wide)), round(Math.min(85, Math.max(-85, middle)))],
    precision: upTo(precision + (kilometres * 1000) / Math.SQRT2),
  };
}

/** The middle of the area, from which every corner is within the precision. */
export function coarseInArea(area: Polygon | MultiPolygon, precision: number): CoarsePosition {
  const spot = spotWithin(area);
  return { spot, precision: upTo(precision + farthest(area, spot)) };
}

/** The middle of the cell of a line that is cut into cells of so many degrees. */
const snap = (degrees: number, cell: number) => (Math.floor(degrees / cell) + 0.5) * cell;

const round = (degrees: number) => Number(degrees.toFixed(3));

/** In whole hundreds of metres. */
const upTo = (metres: number) => Math.ceil(metres / 100) * 100;

/** How far from the spot the outlines reach, in metres. */
export function farthest(geometry: Geometry, spot: LngLat): number {
  const far = (position: Position) => distance(position, [...spot], { units: "meters" });
  return cornersOf(geometry).reduce((most, corner) => Math.max(most, far(corner)), 0);
}

function cornersOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "Polygon":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
  }
}
