import { at } from "../sources/json.ts";
import type { SourceFile } from "../sources/open.ts";
import type { FileRecords, Record } from "../sources/record.ts";
import { type Format, together } from "./format.ts";
import { recordsOfFeatures } from "./geojson.ts";

export const umap: Format = {
  name: "umap",
  about: "a map of uMap with all of its layers",
  detect: (source) => source.form === "json" && at(source.json.root, "type")?.value === "umap",
  read: (sources) => together(sources.map(readMap)),
};

function readMap(source: SourceFile): FileRecords {
  if (source.form !== "json")
    return { records: [], rejects: [{ file: source.name, line: 1, reason: "expected JSON" }] };
  const layers = at(source.json.root, "layers")?.children ?? [];
  return together(
    layers.map((layer) => {
      const name = at(layer, "_umap_options", "name")?.value ?? at(layer, "properties", "name")?.value;
      const around = [...(typeof name === "string" ? [name] : []), source.name];
      const { records, rejects } = recordsOfFeatures(at(layer, "features")?.children ?? [], source, around);
      return { records: records.map((record) => inLayer(record, name)), rejects };
    }),
  );
}

/** Without what uMap keeps of looks, and with its marks as plain words. */
function inLayer(record: Record, layer: unknown): Record {
  const fields = Object.entries(record.fields)
    .filter(([name]) => !name.startsWith("_umap_options"))
    .map(([name, value]) => [name, withoutMarks(value)] as const);
  return { ...record, fields: { ...(typeof layer === "string" && { layer }), ...Object.fromEntries(fields) } };
}

const withoutMarks = (text: string) =>
  text
    .replace(/\{\{\{?[^{}]*\}?\}\}/g, "")
    .replace(/\[\[([^\][|]*)\|([^\][]*)\]\]/g, "$2")
    .replace(/\[\[([^\][]*)\]\]/g, "$1")
    .replace(/\*\*([^*]+)\*\*/g, "$1")
    .replace(/^#+ /gm, "")
    .trim();
