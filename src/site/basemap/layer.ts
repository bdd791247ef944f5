import { bbox } from "@turf/bbox";
import { bboxClip } from "@turf/bbox-clip";
import type { Feature, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import GeoJSONReader from "jsts/org/locationtech/jts/io/GeoJSONReader.js";
import GeoJSONWriter from "jsts/org/locationtech/jts/io/GeoJSONWriter.js";
import BufferOp from "jsts/org/locationtech/jts/operation/buffer/BufferOp.js";
import IsValidOp from "jsts/org/locationtech/jts/operation/valid/IsValidOp.js";
import { signedArea, standardGeometry } from "../../compile/sources/standard-geometry.ts";
import { unrollGeometry } from "../../compile/sources/unroll.ts";
import type { Bounds } from "../../model/dataset.ts";
import { middleOver, turned } from "../../model/meridian.ts";

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

/**
 * The bounds with so much more of their own size on every side that no cut edge is seen at home; they end at the 180th meridian
 * unless they go over it already.
 */
export function withMargin([west, south, east, north]: Bounds, margin = 0.6): Bounds {
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [wide, high] = [east - west, north - south];
  // A screen that is wider or higher than the map shows more of the world on those sides.
  const across = Math.max(margin * wide, (((2 + margin) * high) / narrowing - wide) / 2);
  const up = Math.max(margin * high, ((1 + margin) * wide * narrowing - high) / 2);
  const middle = middleOver([west, south, east, north]) ?? 0;
  return [
    Math.max(middle - 180, west - across),
    Math.max(-85, south - up),
    Math.min(middle + 180, east + across),
    Math.min(85, north + up),
  ];
}

/** A box that ends at the 180th meridian at the latest, or one of its neighbours so many turns of the Earth further. */
interface Window {
  readonly box: Bounds;
  readonly turns: number;
}

/** Where outlines that run on past ±180 may lie within the bounds: these themselves, cut at the meridian, and a turn to each side. */
function windowsOf([west, south, east, north]: Bounds): Window[] {
  return [-1, 0, 1, 2].flatMap((turns) => {
    const [left, right] = [Math.max(west, turns * 360 - 180), Math.min(east, turns * 360 + 180)];
    if (left >= right) return [];
    return [-1, 0, 1].map((more): Window => {
      const at = more * 360;
      return { box: [left + at, south, right + at, north], turns: turns + more };
    });
  });
}

type Shape = Polygon | MultiPolygon | LineString | MultiLineString;

/** The shape in one piece where its lines leap from 180 to -180. */
export const withoutLeaps = <S extends Shape>(shape: S) => unrollGeometry(shape, 0) as S;

/** Whether a part of the shape's box, which may run on past ±180, lies within the bounds. */
export function meets(shape: Shape, bounds: Bounds): boolean {
  const [left, bottom, right, top] = bbox(shape);
  return windowsOf(bounds).some(
    ({ box: [west, south, east, north] }) => left < east && right > west && bottom < north && top > south,
  );
}

/**
 * The part of a line or an area within the bounds, cut at the 180th meridian, rounded to about a hundred metres; null where
 * nothing of it lies there.
 */
export function clip(geometry: Shape, bounds: Bounds): Geometry | null {
  const whole = { type: "Feature", properties: {}, geometry: withoutLeaps(geometry) } as const;
  const [left, , right] = bbox(whole.geometry);
  const windows = windowsOf(bounds).filter(({ box: [west, , east] }) => left <= east && right >= west);
  const parts = windows.map(({ box, turns }) => turnBack(bboxClip(whole, [...box]).geometry, turns));
  const lines = parts.flatMap((part) => (isLine(part) ? linesOf(part) : []));
  if (lines.length > 0) return { type: "MultiLineString", coordinates: lines };
  const polygons = parts.flatMap((part) => {
    if (isLine(part)) return [];
    const sound = soundPolygons(part.type === "Polygon" ? [part.coordinates] : part.coordinates);
    // One by one, as they may meet at the 180th meridian, where they stay apart.
    return sound.length === 0 ? [] : (mend({ type: "MultiPolygon", coordinates: sound })?.coordinates ?? []);
  });
  return polygons.length === 0 ? null : { type: "MultiPolygon", coordinates: polygons };
}

/** The shape so many turns of the Earth to the west. */
function turnBack(shape: Shape, turns: number): Shape {
  if (turns === 0) return shape;
  const back = (line: readonly Position[]) => line.map(([x = 0, y = 0]) => [turned(x, -turns), y]);
  switch (shape.type) {
    case "LineString":
      return { ...shape, coordinates: back(shape.coordinates) };
    case "MultiLineString":
    case "Polygon":
      return { ...shape, coordinates: shape.coordinates.map(back) };
    case "MultiPolygon":
      return { ...shape, coordinates: shape.coordinates.map((rings) => rings.map(back)) };
  }
}

const isLine = (part: Shape): part is LineString | MultiLineString =>
  part.type === "LineString" || part.type === "MultiLineString";

/** The polygons rounded, their rings closed and wound as RFC 7946 asks, without those that are no rings any more. */
function soundPolygons(polygons: readonly Position[][][]): Position[][][] {
  const coordinates = polygons
    .map((rings) => rings.map((ring) => withoutSpikes(tidy(ring))).filter(isRing))
    .filter((rings) => rings.length > 0);
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

function linesOf(clipped: LineString | MultiLineString): Position[][] {
  const lines = clipped.type === "LineString" ? [clipped.coordinates] : clipped.coordinates;
  return lines.map(tidy).filter((line) => line.length >= 2);
}

/** Rounded, and each spot once where it stands several times in a row. */
function tidy(line: readonly Position[]): Position[] {
  const rounded = line.map((spot) => spot.slice(0, 2).map((degrees) => Math.round(degrees * 1e3) / 1e3));
  return rounded.filter((spot, index) => index === 0 || `${spot}` !== `${rounded[index - 1]}`);
}

/** The closed ring without the corners at which it turns back on itself, which no mending takes for what they are. */
function withoutSpikes(ring: readonly Position[]): Position[] {
  const corners = ring.slice(0, -1);
  for (let index = 0; index < corners.length && corners.length > 2; index++) {
    const [before, at, after] = [-1, 0, 1].map((step) => corners.at((index + step) % corners.length) ?? []);
    const [[dx = 0, dy = 0], [nextX = 0, nextY = 0]] = [minus(at, before), minus(after, at)];
    const isSpike = Math.abs(dx * nextY - dy * nextX) < 1e-9 && dx * nextX + dy * nextY <= 0;
    // What comes before may be one now.
    if (isSpike) corners.splice(index, 1);
    if (isSpike) index = Math.max(-1, index - 2);
  }
  return [...corners, ...corners.slice(0, 1)];
}

const minus = ([x = 0, y = 0]: Position = [], [fromX = 0, fromY = 0]: Position = []) => [x - fromX, y - fromY];

const isRing = (ring: readonly Position[]) => ring.length > 2 && signedArea(ring) !== 0;
