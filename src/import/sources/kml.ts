import { SaxesParser } from "saxes";
import type { LngLat } from "../../model/place.ts";
import type { FileRecords, Record, Reject } from "./record.ts";

/** A placemark while it is read. */
interface Placemark {
  readonly line: number;
  readonly fields: { [name: string]: string };
  point: string | null;
  /** What it is drawn as, where that is no point. */
  shape: string | null;
}

/** What names a field by itself; times become the columns that tables have for them. */
const FIELDS: Readonly<{ [tag: string]: string }> = {
  name: "name",
  description: "description",
  address: "address",
  when: "when",
  begin: "begin",
  end: "end",
};

const SHAPES = ["LineString", "LinearRing", "Polygon", "Model", "Track", "MultiTrack", "GroundOverlay"];

/** The placemarks of a KML, with or without a namespace; only points become records. */
export function readKml(text: string, file: string): FileRecords {
  const reader = new KmlReader(file);
  const parser = new SaxesParser();
  let chars = "";
  const keep = (words: string) => {
    chars += words;
  };
  // An entity of HTML is kept as it is written; what else is wrong is told once.
  let fault: Reject | null = null;
  parser.on("error", ({ message }) => {
    if (/entity/.test(message)) return;
    fault ??= { file, line: parser.line, reason: `no sound XML: ${message.replace(/^\d+:\d+: /, "")}` };
  });
  parser.on("opentag", ({ name, attributes }) => {
    reader.open(localName(name), String(attributes.name ?? ""), parser.line);
    chars = "";
  });
  parser.on("text", keep);
  parser.on("cdata", keep);
  parser.on("closetag", () => {
    reader.close(chars.trim());
    chars = "";
  });
  const sound = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|&(?!#?\w+;)/g, (found) => (found === "&" ? "&amp;" : found));
  parser.write(sound).close();
  if (fault) reader.rejects.push(fault);
  return reader;
}

const isFolder = (tag: string) => tag === "Folder" || tag === "Document";

/** What the tags read so far give. */
class KmlReader implements FileRecords {
  readonly records: Record[] = [];
  readonly rejects: Reject[] = [];
  readonly #file: string;
  readonly #tags: string[] = [];
  /** Names of the folders around, the nearest first. */
  readonly #folders: string[] = [];
  #placemark: Placemark | null = null;
  #column = "";

  constructor(file: string) {
    this.#file = file;
  }

  open(tag: string, name: string, line: number): void {
    this.#tags.push(tag);
    if (isFolder(tag)) this.#folders.unshift("");
    if (tag === "Placemark") this.#placemark = { line, fields: {}, point: null, shape: null };
    if (tag === "Data" || tag === "SimpleData") this.#column = name;
    if (this.#placemark && SHAPES.includes(tag)) this.#placemark.shape ??= tag;
  }

  /** Ends the tag that was opened last; `words` stand in it. */
  close(words: string): void {
    const tag = this.#tags.pop() ?? "";
    const parent = this.#tags.at(-1) ?? "";
    if (isFolder(tag)) this.#folders.shift();
    else if (tag === "name" && isFolder(parent)) this.#folders[0] = words;
    else if (tag === "Placemark") this.#finish();
    else if (this.#placemark) this.#keep(this.#placemark, tag, parent, words);
  }

  #keep(placemark: Placemark, tag: string, parent: string, words: string): void {
    if (tag === "coordinates" && parent === "Point") placemark.point = words;
    else if (tag === "SimpleData" || (tag === "value" && parent === "Data")) put(placemark.fields, this.#column, words);
    else if (FIELDS[tag] !== undefined && parent !== "Data") put(placemark.fields, FIELDS[tag], words);
  }

  #finish(): void {
    const placemark = this.#placemark;
    this.#placemark = null;
    if (placemark === null) return;
    const { line, fields, point, shape } = placemark;
    const file = this.#file;
    const found = positionOf(point, shape);
    if ("reason" in found) {
      this.rejects.push({ file, line, ...found });
      return;
    }
    const around = [...this.#folders.filter((folder) => folder !== ""), file];
    const [folder = ""] = this.#folders;
    this.records.push({ file, line, fields: { ...(folder && { folder }), ...fields }, ...found, around });
  }
}

/** The position of a point; none where nothing is drawn; else why there is none. */
function positionOf(
  point: string | null,
  shape: string | null,
): { readonly spot?: LngLat } | { readonly reason: string } {
  if (point === null) return shape === null ? {} : { reason: `a ${shape} is no point; ${NO_SHAPES}` };
  const [longitude = Number.NaN, latitude = Number.NaN] = point.split(",").map((each) => Number.parseFloat(each));
  if (Number.isFinite(longitude) && Number.isFinite(latitude)) return { spot: [longitude, latitude] };
  return { reason: `expected longitude,latitude, found ${JSON.stringify(point.slice(0, 60))}` };
}

/** Why areas and lines are not brought in. */
export const NO_SHAPES = "areas are brought in by --as areas, lines are not";

const localName = (name: string) => name.replace(/^.*:/, "");

function put(fields: { [name: string]: string }, name: string, value: string): void {
  if (name === "" || value === "") return;
  const isTaken = Object.hasOwn(fields, name);
  Object.defineProperty(fields, isTaken ? `${name} (2)` : name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
