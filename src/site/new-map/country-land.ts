import { bbox } from "@turf/bbox";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { spotWithin } from "../../compile/dataset/spot-within.ts";
import { signedArea } from "../../compile/sources/standard-geometry.ts";
import type { Bounds } from "../../model/dataset.ts";
import type { LngLat } from "../../model/place.ts";
import { clip } from "../basemap/layer.ts";

/** In degrees: land that is further from the rest, such as French Guiana from France, is for a map of its own. */
const FAR = 5;

/** In degrees: bounds are round numbers of these, and so much land that is not the country's is seen around it. */
const STEP = 0.5;

/** Bounds for a map of a country: around its largest piece of land and what lies near that. Null where it has none. */
export function boundsAround(land: MultiPolygon): Bounds | null {
  const [largest, ...others] = [...land.coordinates].sort((a, b) => areaOf(b) - areaOf(a)).map(boxOf);
  if (!largest) return null;
  const [west, south, east, north] = others.reduce(
    (box, other) => (isNear(box, other) ? around(box, other) : box),
    largest,
  );
  return [
    Math.max(-180, Math.floor(west / STEP) * STEP),
    Math.max(-85, Math.floor(south / STEP) * STEP),
    Math.min(180, Math.ceil(east / STEP) * STEP),
    Math.min(85, Math.ceil(north / STEP) * STEP),
  ];
}

/** The spot of a country's land within the bounds that is furthest from its edges; null where none of it lies there. */
export function spotOnLand(land: MultiPolygon, bounds: Bounds): LngLat | null {
  const seen = clip(land, bounds);
  return seen ? spotWithin(seen as Polygon | MultiPolygon) : null;
}

const areaOf = ([outline = []]: readonly Position[][]) => Math.abs(signedArea(outline));

const boxOf = (coordinates: Position[][]) => bbox({ type: "Polygon", coordinates }) as Bounds;

const isNear = ([west, south, east, north]: Bounds, [left, bottom, right, top]: Bounds) =>
  left - east < FAR && west - right < FAR && bottom - north < FAR && south - top < FAR;

const around = (one: Bounds, other: Bounds): Bounds => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
];
