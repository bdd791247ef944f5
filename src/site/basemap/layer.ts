import { bboxClip } from "@turf/bbox-clip";
import type { Feature, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import GeoJSONReader from "jsts/org/locationtech/jts/io/GeoJSONReader.js";
import GeoJSONWriter from "jsts/org/locationtech/jts/io/GeoJSONWriter.js";
import BufferOp from "jsts/org/locationtech/jts/operation/buffer/BufferOp.js";
import IsValidOp from "jsts/org/locationtech/jts/operation/valid/IsValidOp.js";
import { signedArea, standardGeometry } from "../../compile/sources/standard-geometry.ts";
import type { Bounds } from "../../model/dataset.ts";

/** One file of a basemap: its name without the ending, its features, and where they come from. */
export interface MadeLayer {
  readonly id: string;
  readonly features: readonly Feature[];
  readonly source: LayerSource;
}

/** What `basemap/sources.yaml` says of a file. */
export interface LayerSource {
  readonly source: string;
  readonly url: string;
  readonly licence: string;
  readonly attribution: string;
  readonly note: string;
}

/** The bounds with so much more of their own size on every side that no cut edge is seen at home. */
export function withMargin([west, south, east, north]: Bounds, margin = 0.6): Bounds {
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [wide, high] = [east - west, north - south];
  // A screen that is wider or higher than the map shows more of the world on those sides.
  const across = Math.max(margin * wide, (((2 + margin) * high) / narrowing - wide) / 2);
  const up = Math.max(margin * high, ((1 + margin) * wide * narrowing - high) / 2);
  return [
    Math.max(-180, west - across),
    Math.max(-85, south - up),
    Math.min(180, east + across),
    Math.min(85, north + up),
  ];
}

/** The part of a line or an area within the bounds, rounded to about a hundred metres; null where nothing of it lies there. */
export function clip<G extends Polygon | MultiPolygon | LineString | MultiLineString>(
  geometry: G,
  bounds: Bounds,
): Geometry | null {
  const clipped = bboxClip({ type: "Feature", properties: {}, geometry }, [...bounds]).geometry;
  if (clipped.type === "LineString" || clipped.type === "MultiLineString") return linesOf(clipped);
  const polygons = clipped.type === "Polygon" ? [clipped.coordinates] : clipped.coordinates;
  const sound = soundPolygons(polygons);
  return sound.length === 0 ? null : mend({ type: "MultiPolygon", coordinates: sound });
}

/** The polygons rounded, their rings closed and wound as RFC 7946 asks, without those that are no rings any more. */
function soundPolygons(polygons: readonly Position[][][]): Position[][][] {
  const coordinates = polygons.map((rings) => rings.map(tidy).filter(isRing)).filter((rings) => rings.length > 0);
  return (standardGeometry({ type: "MultiPolygon", coordinates }) as MultiPolygon).coordinates;
}

/** Mending makes new corners, which are rounded again and so may cross again. */
const TRIES = 5;

/** The polygons joined where they touch, without the crossings that rounding leaves; null where nothing is left of them. */
export function mend(geometry: MultiPolygon): MultiPolygon | null {
  let mended = geometry;
  for (let left = TRIES; left > 0; left--) {
    const read = new GeoJSONReader().read(mended);
    if (!new IsValidOp(read).getValidationError()) return mended;
    const whole = new GeoJSONWriter().write(BufferOp.bufferOp(read, 0));
    const polygons = whole.type === "Polygon" ? [whole.coordinates] : whole.coordinates;
    mended = { type: "MultiPolygon", coordinates: soundPolygons(polygons) };
    if (mended.coordinates.length === 0) return null;
  }
  throw new Error(`an outline that still crosses itself after ${TRIES} tries`);
}

function linesOf(clipped: LineString | MultiLineString): MultiLineString | null {
  const lines = clipped.type === "LineString" ? [clipped.coordinates] : clipped.coordinates;
  const sound = lines.map(tidy).filter((line) => line.length >= 2);
  return sound.length === 0 ? null : { type: "MultiLineString", coordinates: sound };
}

/** Rounded, and each spot once where it stands several times in a row. */
function tidy(line: readonly Position[]): Position[] {
  const rounded = line.map((spot) => spot.slice(0, 2).map((degrees) => Math.round(degrees * 1e3) / 1e3));
  return rounded.filter((spot, index) => index === 0 || `${spot}` !== `${rounded[index - 1]}`);
}

const isRing = (ring: readonly Position[]) => ring.length > 2 && signedArea(ring) !== 0;
