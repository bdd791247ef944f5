import { applyEdits, findNodeAtLocation, modify, type Node, parseTree } from "jsonc-parser";
import type { RecordChange } from "../records.ts";
import { applySplices, lineStart } from "./splices.ts";

/** A feature as far as it is told apart. */
interface PlaceFeature {
  readonly properties: { readonly id: string };
}

/** The text of `places.geojson` with the features at its end; those that it has already are left out. */
export function appendFeatures(text: string, features: readonly PlaceFeature[]): string {
  const list = parseTree(text);
  const items = (list && findNodeAtLocation(list, ["features"])?.children) ?? [];
  const known = items.map((item) => findNodeAtLocation(item, ["properties", "id"])?.value);
  const added = features.filter(({ properties }) => !known.includes(properties.id));
  const last = items.at(-1);
  if (!last) return added.length === 0 ? text : applyEdits(text, modify(text, ["features"], added, FORM));
  const at = last.offset + last.length;
  return applySplices(text, [
    { start: at, end: at, text: added.map((each) => `,${written(text, last, each)}`).join("") },
  ]);
}

const FORM = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/** The feature on lines of its own where the last one begins a line, with as much space before them. */
function written(text: string, last: Node, feature: PlaceFeature): string {
  const indent = text.slice(lineStart(text, last.offset), last.offset);
  if (indent.trim() !== "" || !text.includes("\n")) return JSON.stringify(feature);
  return `\n${JSON.stringify(feature, null, 2)}`.replaceAll("\n", `\n${indent}`);
}

/** The feature that an added record of a place is. */
export function featureOf({ record, fields }: RecordChange) {
  const { geometry = null, ...properties } = fields;
  return { type: "Feature", properties: { ...properties, id: record }, geometry };
}
