import type { Position } from "geojson";
import { SaxesParser } from "saxes";

/** A placemark that is drawn as areas. */
export interface KmlShape {
  readonly line: number;
  readonly fields: Readonly<{ [name: string]: string }>;
  /** Names of the folders around it, the nearest first. */
  readonly folders: readonly string[];
  readonly polygons: readonly Position[][][];
}

interface Open {
  readonly line: number;
  readonly fields: { [name: string]: string };
  readonly polygons: Position[][][];
}

const TEXTS = ["name", "description", "begin", "end", "when", "styleUrl"];

/** The placemarks of a KML that have polygons, with or without a namespace. */
export function readKmlShapes(text: string): KmlShape[] {
  const shapes: KmlShape[] = [];
  const tags: string[] = [];
  const folders: string[] = [];
  let open: Open | null = null;
  let [chars, column] = ["", ""];
  const parser = new SaxesParser();
  // What is no sound XML ends the reading; what was read so far stays.
  parser.on("error", () => {});
  parser.on("opentag", ({ name, attributes }) => {
    const tag = localName(name);
    tags.push(tag);
    chars = "";
    if (isFolder(tag)) folders.unshift("");
    if (tag === "Placemark") open = { line: parser.line, fields: {}, polygons: [] };
    if (tag === "Polygon") open?.polygons.push([]);
    if (tag === "Data" || tag === "SimpleData") column = String(attributes.name ?? "");
  });
  const keep = (words: string) => {
    chars += words;
  };
  parser.on("text", keep);
  parser.on("cdata", keep);
  parser.on("closetag", () => {
    const tag = tags.pop() ?? "";
    const parent = tags.at(-1) ?? "";
    const words = chars.trim();
    chars = "";
    if (isFolder(tag)) folders.shift();
    else if (tag === "name" && isFolder(parent)) folders[0] = words;
    else if (open) close(open, tag, parent, words);
  });
  const close = (shape: Open, tag: string, parent: string, words: string) => {
    const { fields, polygons, line } = shape;
    if (tag === "coordinates" && parent === "LinearRing") polygons.at(-1)?.push(positionsIn(words));
    else if (tag === "SimpleData" || (tag === "value" && parent === "Data")) fields[column] = words;
    else if (TEXTS.includes(tag) && words !== "") fields[tag] ??= words;
    else if (tag === "Placemark") {
      const around = folders.filter((folder) => folder !== "");
      if (polygons.length > 0) shapes.push({ line, fields, folders: around, polygons });
      open = null;
    }
  };
  parser.write(text.replace(/&(?!#?\w+;)/g, "&amp;"));
  return shapes;
}

const isFolder = (tag: string) => tag === "Folder" || tag === "Document";

const localName = (name: string) => name.replace(/^.*:/, "");

const positionsIn = (text: string): Position[] =>
  text
    .split(/\s+/)
    .filter((each) => each !== "")
    .map((each) => each.split(",").slice(0, 2).map(Number));
