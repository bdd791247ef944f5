import { getNodeValue, type Node } from "jsonc-parser";
import type { LngLat } from "../../model/place.ts";
import { at, flattenFields, type Json } from "../sources/json.ts";
import { NO_SHAPES } from "../sources/kml.ts";
import type { SourceFile } from "../sources/open.ts";
import type { FileRecords, Record, Reject } from "../sources/record.ts";
import { type Format, lngLatOf, together } from "./format.ts";

export const geojson: Format = {
  name: "geojson",
  about: "GeoJSON points with a day in their properties, or in the name of the file; bare, or wrapped in `value`",
  detect: (source) => source.form === "json" && featuresIn(source.json) !== null,
  read: (sources) => together(sources.map((source) => readFeatures(source))),
};

function readFeatures(source: SourceFile): FileRecords {
  if (source.form !== "json")
    return { records: [], rejects: [{ file: source.name, line: 1, reason: "expected JSON" }] };
  return recordsOfFeatures(featuresIn(source.json) ?? [], source, [source.name]);
}

/** The features of a collection, wrapped in an object or not; null where there are none. */
export function featuresIn({ root }: Json, depth = 2): readonly Node[] | null {
  const find = (node: Node | undefined, left: number): readonly Node[] | null => {
    if (node?.type !== "object") return null;
    if (at(node, "type")?.value === "FeatureCollection") return at(node, "features")?.children ?? [];
    if (at(node, "type")?.value === "Feature") return [node];
    if (left === 0) return null;
    for (const { children } of node.children ?? []) {
      const found = find(children?.[1], left - 1);
      if (found) return found;
    }
    return null;
  };
  return find(root ?? undefined, depth);
}

/** The features at points as records; `around` are the names around them, the nearest first. */
export function recordsOfFeatures(
  features: readonly Node[],
  { name: file, json }: SourceFile & { readonly form: "json" },
  around: readonly string[],
): FileRecords {
  const records: Record[] = [];
  const rejects: Reject[] = [];
  for (const feature of features) {
    const line = json.lineOf(feature);
    const id = at(feature, "id")?.value;
    const fields = { ...(id === undefined ? {} : { id: String(id) }), ...flattenFields(at(feature, "properties")) };
    const found = positionOf(at(feature, "geometry"));
    if ("reason" in found) rejects.push({ file, line, ...found });
    else records.push({ file, line, fields, ...found, around });
  }
  return { records, rejects };
}

/** The position of a point, or of a list with a single one; none of a feature without a geometry; else why there is none. */
function positionOf(geometry: Node | undefined): { readonly spot?: LngLat } | { readonly reason: string } {
  if (geometry === undefined || geometry.type === "null") return {};
  const { type, coordinates } = geometry.type === "object" ? getNodeValue(geometry) : {};
  if (type !== "Point" && type !== "MultiPoint") {
    return { reason: `a ${String(type).slice(0, 40)} is no point; ${NO_SHAPES}` };
  }
  const positions: unknown = type === "Point" ? [coordinates] : coordinates;
  const [position, another] = Array.isArray(positions) ? positions : [];
  const spot = Array.isArray(position) && another === undefined ? lngLatOf(position.map(Number)) : null;
  return spot ? { spot } : { reason: "expected one position [longitude, latitude], found another" };
}
