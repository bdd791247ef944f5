import type { MultiPolygon, Polygon, Position } from "geojson";
import { type DayRange, parseDay } from "../../model/day.ts";
import { areaLayerFields } from "../fields/areas.ts";
import { type Issue, issue } from "../issue.ts";
import { readGeojson } from "./geojson-source.ts";
import { nameInPath } from "./name-in-path.ts";
import type { Reader, SourceTexts } from "./reader.ts";
import type { AreaEntry, DrawnArea, Folder, Records } from "./records.ts";
import { isRecord, show } from "./shape.ts";
import { type Path, type Source, whereOf } from "./source.ts";
import { readYaml } from "./yaml-source.ts";

const HEAD = /^areas\/[^/]+\.yaml$/;

/** The layers of areas: their heads, and what their files draw for which days, in the longitudes of a map with that middle. */
export function readAreas(
  reader: Reader,
  files: SourceTexts,
  { languages, middle }: Pick<Folder, "languages" | "middle">,
): Records<AreaEntry> {
  const paths = [...files.keys()].sort();
  const heads = paths.filter((path) => HEAD.test(path));
  const schema = areaLayerFields(languages);
  const entries = heads.flatMap((path): AreaEntry[] => {
    const source = reader.open(path, readYaml);
    if (!source) return [];
    const entry = reader.shape(source, [], source.value, schema);
    return [{ ...entry, named: nameInPath(path), ...drawnOf(path, paths, { ...entry.fields, middle }, reader) }];
  });
  return { entries, complete: entries.length === heads.length };
}

/** How the areas of a layer are read. */
interface Reading {
  /** The properties that the layer's head names. */
  readonly holder?: string;
  readonly words?: string;
  /** The longitude in the middle of a map over the 180th meridian; null of any other. */
  readonly middle: number | null;
}

interface Drawn {
  readonly files: readonly string[];
  readonly days: readonly DayRange[];
  readonly areas: readonly DrawnArea[];
}

/** What the files of the head at a path draw: `areas/ID/YYYY-MM-DD.geojson`, and `areas/ID.geojson` with from and to. */
function drawnOf(head: string, paths: readonly string[], reading: Reading, reader: Reader): Drawn {
  const stem = head.replace(/\.yaml$/, "");
  const files = paths.filter((path) => path === `${stem}.geojson` || path.startsWith(`${stem}/`));
  const drawn = files.map((path) => {
    const source = reader.open(path, (file, text) => readGeojson(file, text, reading.middle));
    if (!source) return { days: [], areas: [] };
    const read = path === `${stem}.geojson` ? readStretches(source, reading) : readDay(source, reading);
    reader.issues.push(...read.issues);
    return read;
  });
  return { files, days: drawn.flatMap(({ days }) => days), areas: drawn.flatMap(({ areas }) => areas) };
}

interface Read {
  readonly days: readonly DayRange[];
  readonly areas: readonly DrawnArea[];
  readonly issues: readonly Issue[];
}

const fault = (issues: readonly Issue[]): Read => ({ days: [], areas: [], issues });

/** A file of one day, which is known even where nothing is drawn in it. */
function readDay(source: Source, reading: Reading): Read {
  const day = parseDay(nameInPath(source.file));
  if (day === null) {
    const message = `expected a day YYYY-MM-DD for a name, found ${nameInPath(source.file)}`;
    const remedy = "rename the file after its day, or write from and to in the features of one file";
    return fault([issue("day-invalid", { file: source.file, line: 1, path: "" }, message, remedy)]);
  }
  const days = { first: day, last: day };
  return readFeatures(source, reading, () => days, [days]);
}

/** A file whose features say from when to when they are. */
function readStretches(source: Source, reading: Reading): Read {
  const read = readFeatures(source, reading, (properties) => stretchOf(properties));
  return { ...read, days: read.areas.map(({ days }) => days) };
}

function stretchOf({ from, to }: Readonly<Record<string, unknown>>): DayRange | null {
  const [first, last] = [from, to].map((text) => (typeof text === "string" ? parseDay(text) : null));
  return first != null && last != null && first <= last ? { first, last } : null;
}

function readFeatures(source: Source, reading: Reading, daysOf: DaysOf, days: readonly DayRange[] = []): Read {
  const found: Issue[] = [];
  const read = featuresOf(source, found).map((feature, index) => {
    return readFeature(feature, { source, path: ["features", index] }, reading, daysOf);
  });
  const issues = [...found, ...read.filter((each): each is Issue => "code" in each)];
  return { days, areas: read.filter((each): each is DrawnArea => "outline" in each), issues };
}

/** The days of a feature by its properties; null where they do not tell any. */
type DaysOf = (properties: Readonly<Record<string, unknown>>) => DayRange | null;

function readFeature(
  feature: unknown,
  at: { readonly source: Source; readonly path: Path },
  { holder = "", words = "", middle }: Reading,
  daysOf: DaysOf,
): DrawnArea | Issue {
  const { properties: given, geometry } = isRecord(feature) ? feature : {};
  const properties = isRecord(given) ? given : {};
  const days = daysOf(properties);
  if (days === null) {
    const found = `${show(properties.from)} and ${show(properties.to)}`;
    const message = `expected the days YYYY-MM-DD from and to, from no later than to, found ${found}`;
    const where = whereOf(at.source, [...at.path, "properties"]);
    return issue("day-invalid", where, message, "write both, the last day included");
  }
  const outline = outlineOf(geometry, middle);
  if (outline !== null) {
    return { ...at, days, holder: textOf(properties[holder]) ?? "", words: textOf(properties[words]), outline };
  }
  const type = show(isRecord(geometry) ? geometry.type : geometry);
  const message = `expected a geometry of type Polygon or MultiPolygon with positions in degrees, found ${type}`;
  return issue("geometry-invalid", whereOf(at.source, at.path), message, "delete the feature, or draw it so");
}

function featuresOf(source: Source, issues: Issue[]): readonly unknown[] {
  const { value } = source;
  if (isRecord(value) && value.type === "FeatureCollection" && Array.isArray(value.features)) return value.features;
  const message = `expected a FeatureCollection with features, found ${show(isRecord(value) ? value.type : value)}`;
  issues.push(issue("geojson-malformed", whereOf(source, []), message, "export it as GeoJSON anew, or delete it"));
  return [];
}

/** A text of a property; a number is one, too. Null for nothing. */
function textOf(value: unknown): string | null {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
}

function outlineOf(geometry: unknown, middle: number | null): Polygon | MultiPolygon | null {
  if (!isRecord(geometry)) return null;
  const { type, coordinates } = geometry;
  const isPolygon = isPolygonAround(middle);
  if (type === "Polygon") return isPolygon(coordinates) ? { type, coordinates: coordinates as Position[][] } : null;
  const isSound = type === "MultiPolygon" && Array.isArray(coordinates) && coordinates.every(isPolygon);
  return isSound ? { type, coordinates: coordinates as Position[][][] } : null;
}

/** Whether rings are a polygon in degrees, longitudes counted from the middle of a map over the 180th meridian. */
const isPolygonAround = (middle: number | null) => {
  const isPosition = (position: unknown): boolean =>
    Array.isArray(position) &&
    typeof position[0] === "number" &&
    typeof position[1] === "number" &&
    Math.abs(position[0] - (middle ?? 0)) <= (middle === null ? 180 : 360) &&
    Math.abs(position[1]) <= 90;
  const isRing = (ring: unknown): boolean => Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition);
  return (rings: unknown): boolean => Array.isArray(rings) && rings.length > 0 && rings.every(isRing);
};
