import type { MultiPolygon, Polygon, Position } from "geojson";
import { getNodeValue, type Node } from "jsonc-parser";
import { standardGeometry } from "../../compile/sources/standard-geometry.ts";
import { featuresIn } from "../formats/geojson.ts";
import { at, flattenFields } from "../sources/json.ts";
import { type KmlShape, readKmlShapes } from "../sources/kml-shapes.ts";
import type { SourceFile } from "../sources/open.ts";
import type { Reject } from "../sources/record.ts";

/** An area of a file, its rings closed and wound as the standard has it, before anything is made of its properties. */
export interface AreaShape {
  readonly file: string;
  readonly line: number;
  readonly fields: Readonly<{ [name: string]: string }>;
  readonly outline: Polygon | MultiPolygon;
  /** Names of folders and of the file around it, the nearest first. */
  readonly around: readonly string[];
}

/** What a file holds: its areas, and what else there is, each with the reason why it is none. */
export interface Shapes {
  readonly shapes: readonly AreaShape[];
  readonly rejects: readonly Reject[];
}

/** Whether most of what the file draws are areas. */
export function hasAreas(source: SourceFile): boolean {
  if (source.form === "xml")
    return /<(?:\w+:)?Polygon[\s>]/.test(source.text) && !/<(?:\w+:)?Point[\s>]/.test(source.text);
  if (source.form !== "json") return false;
  const types = (featuresIn(source.json) ?? []).map((feature) => String(at(feature, "geometry", "type")?.value ?? ""));
  return types.filter((type) => type.endsWith("Polygon")).length * 2 > types.filter((type) => type !== "").length;
}

/** The areas of a file. */
export function readShapes(source: SourceFile): Shapes {
  const { name: file } = source;
  if (source.form === "xml") return sorted(readKmlShapes(source.text).map((each) => ofKml(each, file)));
  if (source.form !== "json") return { shapes: [], rejects: [{ file, line: 1, reason: "expected GeoJSON or KML" }] };
  const { json } = source;
  return sorted((featuresIn(json) ?? []).map((feature) => ofFeature(feature, file, json.lineOf(feature))));
}

function sorted(read: readonly (AreaShape | Reject)[]): Shapes {
  return {
    shapes: read.filter((each): each is AreaShape => "outline" in each),
    rejects: read.filter((each): each is Reject => "reason" in each),
  };
}

function ofFeature(feature: Node, file: string, line: number): AreaShape | Reject {
  const node = at(feature, "geometry");
  const outline = node?.type === "object" ? outlineOf(getNodeValue(node)) : null;
  if (outline === null) return { file, line, reason: "expected a Polygon or MultiPolygon with rings of 4 positions" };
  return { file, line, fields: flattenFields(at(feature, "properties")), outline, around: [file] };
}

function ofKml({ line, fields, folders, polygons }: KmlShape, file: string): AreaShape | Reject {
  const outline = outlineOf({ type: "MultiPolygon", coordinates: polygons });
  if (outline === null) return { file, line, reason: "expected a Polygon with rings of 4 positions" };
  return { file, line, fields, outline, around: [...folders, file] };
}

/** The area that a geometry is; coordinates may be text, rings open, wound either way, and with heights. */
function outlineOf(geometry: unknown): Polygon | MultiPolygon | null {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== "Polygon" && type !== "MultiPolygon") return null;
  const standard = standardGeometry({ type, coordinates: numbersIn(coordinates) }) as Polygon | MultiPolygon;
  const polygons = standard.type === "Polygon" ? [standard.coordinates] : standard.coordinates;
  if (!Array.isArray(polygons)) return null;
  const sound = polygons.filter((rings) => Array.isArray(rings) && rings.length > 0 && rings.every(isRing));
  if (sound.length !== polygons.length || sound.length === 0) return null;
  const [only] = sound;
  return sound.length === 1 && only
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: sound };
}

function numbersIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(numbersIn);
  return typeof value === "string" && value.trim() !== "" ? Number(value) : value;
}

const isRing = (ring: unknown): ring is Position[] => Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition);

const isPosition = (position: unknown): boolean => {
  const [x, y] = Array.isArray(position) ? position : [];
  return Number.isFinite(x) && Number.isFinite(y) && Math.abs(x) <= 180 && Math.abs(y) <= 90;
};
