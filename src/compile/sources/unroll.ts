import type { MultiPolygon, Position } from "geojson";
import GeoJSONReader from "jsts/org/locationtech/jts/io/GeoJSONReader.js";
import GeoJSONWriter from "jsts/org/locationtech/jts/io/GeoJSONWriter.js";
import BufferOp from "jsts/org/locationtech/jts/operation/buffer/BufferOp.js";
import IsValidOp from "jsts/org/locationtech/jts/operation/valid/IsValidOp.js";
import * as v from "valibot";
import { middleOver, near, turned } from "../../model/meridian.ts";
import { MAP_FIELDS } from "../../model/schema/map.ts";
import type { RawMap } from "./records.ts";
import type { Entry } from "./shape.ts";

type Ring = readonly Position[];
type Bounds = RawMap["bounds"];

/** The longitude in the middle of a map that goes over the 180th meridian, by what `map.yaml` holds; null of any other. */
export function centralMeridianOf(map: unknown): number | null {
  const result = v.safeParse(v.object({ bounds: MAP_FIELDS.bounds.edited() }), map);
  return result.success ? middleOver(result.output.bounds) : null;
}

/** The map whose bounds, and those of its insets, run on past 180. */
export function unrollMap<E extends Entry<RawMap>>(entry: E, middle: number | null): E {
  if (middle === null) return entry;
  const unrolled = ([west, south, east, north]: Bounds): Bounds => [
    near(west, middle),
    south,
    near(east, middle),
    north,
  ];
  const unrollAll = <F extends Partial<RawMap>>(fields: F): F => ({
    ...fields,
    ...(fields.bounds && { bounds: unrolled(fields.bounds) }),
    ...(fields.insets && { insets: fields.insets.map((inset) => ({ ...inset, bounds: unrolled(inset.bounds) })) }),
  });
  return { ...entry, fields: unrollAll(entry.fields), whole: entry.whole && unrollAll(entry.whole) };
}

/**
 * The geometry in the longitudes of a map with that middle: each of its parts in one piece, on the side where it is nearer,
 * and polygons that were cut at the meridian as one. What is none in degrees stays as it is.
 */
export function unrollGeometry(geometry: unknown, middle: number): unknown {
  if (typeof geometry !== "object" || geometry === null || !("type" in geometry && "coordinates" in geometry)) {
    return geometry;
  }
  const { type, coordinates } = geometry;
  const parts = SHAPES[String(type)]?.(coordinates, middle);
  if (parts === undefined) return geometry;
  const isArea = type === "Polygon" || type === "MultiPolygon";
  return isArea
    ? { ...geometry, ...joined(parts as Ring[][], type === "Polygon") }
    : { ...geometry, coordinates: parts };
}

/** By type of geometry, its coordinates in the map's longitudes; undefined where they are no such coordinates. */
const SHAPES: Readonly<Record<string, (coordinates: unknown, middle: number) => unknown>> = {
  Point: (spot, middle) => (isPosition(spot) ? moved([spot], middle)[0] : undefined),
  MultiPoint: (spots, middle) => (isLine(spots) ? spots.map((spot) => moved([spot], middle)[0]) : undefined),
  LineString: (line, middle) => (isLine(line) ? moved(continuous(line), middle) : undefined),
  MultiLineString: (lines, middle) =>
    isLines(lines) ? lines.map((line) => moved(continuous(line), middle)) : undefined,
  Polygon: (rings, middle) => (isLines(rings) ? [movedRings(rings, middle)] : undefined),
  MultiPolygon: (polygons, middle) =>
    Array.isArray(polygons) && polygons.every(isLines) ? polygons.map((rings) => movedRings(rings, middle)) : undefined,
};

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.every(Number.isFinite) && Math.abs(value[0] as number) <= 360;
const isLine = (value: unknown): value is Position[] => Array.isArray(value) && value.every(isPosition);
const isLines = (value: unknown): value is Position[][] => Array.isArray(value) && value.every(isLine);

/** The line without leaps from one side of the Earth to the other; a ring around a pole has to have one. */
function continuous(line: Ring): Ring {
  let turns = 0;
  const steady = line.map(([x = 0, y = 0], index) => {
    const step = x - (line[index - 1]?.[0] ?? x);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [turned(x, turns), y];
  });
  const isRing = line.length > 3 && String(line[0]) === String(line.at(-1));
  return isRing && turns !== 0 ? line : steady;
}

/** The line on the side where its middle is nearer. */
function moved(line: Ring, middle: number): Ring {
  const longitudes = line.map(([x = 0]) => x);
  const own = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const turns = Math.round((middle - own) / 360);
  return turns === 0 || line.length === 0 ? line : line.map(([x = 0, y = 0]) => [turned(x, turns), y]);
}

const movedRings = (rings: readonly Ring[], middle: number) => rings.map((ring) => moved(continuous(ring), middle));

/** The polygons, those as one that meet at the meridian. */
function joined(polygons: readonly Ring[][], isOne: boolean) {
  const meeting = polygons.filter(meetsMeridian);
  const isCut = meeting.length > 1 && meeting.every(isSound);
  if (!isCut) return { type: isOne ? "Polygon" : "MultiPolygon", coordinates: isOne ? polygons[0] : polygons };
  const cut = { type: "MultiPolygon", coordinates: meeting } as MultiPolygon;
  const whole = new GeoJSONWriter().write(BufferOp.bufferOp(new GeoJSONReader().read(cut), 0));
  const others = polygons.filter((each) => !meeting.includes(each));
  const made = whole.type === "Polygon" ? [whole.coordinates] : whole.coordinates;
  return { type: "MultiPolygon", coordinates: [...made, ...others] };
}

/** Whether its outer ring runs along a meridian that is 180, or a turn away. */
const meetsMeridian = ([outer = []]: readonly Ring[]) =>
  outer.filter(([x = 0]) => Math.abs(x) % 360 === 180).length > 1;

function isSound(rings: readonly Ring[]): boolean {
  if (rings.some((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))) return false;
  const polygon = { type: "Polygon", coordinates: rings as Position[][] } as const;
  return new IsValidOp(new GeoJSONReader().read(polygon)).getValidationError() === null;
}
