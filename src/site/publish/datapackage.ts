import { createHash } from "node:crypto";
import type { History } from "../../history/history.ts";
import type { BasemapLayer } from "../../model/dataset.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import type { SpeakerId } from "../../model/speaker.ts";
import { describeColumns } from "./columns.ts";
import { CSV_FORM } from "./csv.ts";
import { areParted } from "./excerpt-path.ts";
import { foreignKeysOf } from "./foreign-keys.ts";
import { licenceId } from "./licence.ts";
import { newestInstant } from "./newest-instant.ts";
import { siteAddress, webLinkOf } from "./site-address.ts";
import { type PublishedTable, tableAt, tablesOf } from "./tables.ts";
import { versionOf } from "./version.ts";

/**
 * `data/datapackage.json`: a Frictionless data package (version 1) that describes every other file of `data/`.
 * `files` are their texts, or bytes, by path relative to `data/`; `basemap` are the layers by their published names.
 */
export function datapackage(
  history: History,
  basemap: readonly BasemapLayer[],
  files: ReadonlyMap<string, string | Uint8Array>,
): string {
  const { dataset } = history;
  const { map, hash, articles, speakers } = dataset;
  const english = map.languages.includes("en") ? "en" : (map.languages[0] ?? "en");
  const publisher = inLanguage(map.publisher, english);
  const nameOf = (publisher: SpeakerId) => inLanguage(lookUp("speaker", publisher, speakers).names, english);
  // Of a parted map the publishers: articles.csv has the articles.
  const sources = areParted(dataset)
    ? [...new Set([...articles.values()].map(({ publisher }) => publisher))].map((each) => ({ title: nameOf(each) }))
    : [...articles.values()].map(({ title, publisher, url }) => ({
        title: `${title} (${nameOf(publisher)})`,
        ...(webLinkOf(url) && { path: webLinkOf(url) }),
      }));
  const tables = tablesOf(history);
  const resources = [...files].map(([path, text]) => ({
    ...resource(path, text),
    ...contentOf(path, tables),
    ...creditOf(basemap.find(({ file }) => file === path)),
  }));
  const described = {
    profile: "data-package",
    name: "conflict-map",
    id: hash,
    title: inLanguage(map.title, english),
    description: inLanguage(map.disclaimer, english),
    version: versionOf(dataset),
    created: newestInstant(dataset),
    ...(map.url !== null && { homepage: map.url }),
    documentation: siteAddress(map, "codebook.html") ?? "../codebook.html",
    licenses: [{ name: licenceId(map.licence.title), title: map.licence.title, path: map.licence.url }],
    ...(publisher && { contributors: [{ title: publisher, role: "publisher" }] }),
    sources,
    resources,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function resource(path: string, content: string | Uint8Array) {
  const format = path.split(".").at(-1) ?? "";
  return {
    name: nameOf(path),
    path,
    format,
    mediatype: MEDIA_TYPES[format] ?? "text/plain",
    ...(typeof content === "string" && { encoding: "utf-8" }),
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
  };
}

/** The media types of published files, by the ends of their names. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  geojson: "application/geo+json",
  atom: "application/atom+xml",
  csv: "text/csv",
  qml: "application/xml",
  txt: "text/plain",
  zip: "application/zip",
  kml: "application/vnd.google-earth.kml+xml",
  kmz: "application/vnd.google-earth.kmz",
};

/** What a file holds; of a table its fields and keys, of a layer the properties of its features. */
function contentOf(path: string, tables: readonly PublishedTable[]) {
  const table = tableAt(path, tables);
  if (!table) return { title: titleOf(path), profile: "data-resource" };
  const { title, columns, key } = table;
  const fields = describeColumns(columns);
  if (!path.endsWith(".csv")) {
    return { title, profile: "data-resource", schema: { fields, ...(key.length > 0 && { primaryKey: key }) } };
  }
  const foreignKeys = foreignKeysOf(table, tables).map(({ column, to, key }) => ({
    fields: column,
    reference: { resource: to && nameOf(to), fields: key },
  }));
  return {
    title,
    description: CSV_FORM,
    profile: "tabular-data-resource",
    schema: {
      fields,
      primaryKey: key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function titleOf(path: string): string {
  if (/^areas\b/.test(path)) return "Areas that others drew, as the map loads them";
  if (/^words\b/.test(path)) return "The words of a language of the map's own, as its pages load them";
  if (/^changes\b/.test(path)) return "Every change of control, the newest first, to be followed";
  return TITLES[path] ?? "A layer of the background map";
}

/** The name of a file as a resource. */
const nameOf = (path: string) => path.replace(/[^a-z0-9]+/gi, "-").toLowerCase();

const TITLES: Readonly<Record<string, string>> = {
  "map.json": "The whole compiled data set, as the map reads it",
  "map.schema.json": "The JSON Schema of map.json",
  "LICENSE.txt": "What may be done with the data",
  "ground.json": "The background map as drawings, which the map shows first",
  "map.kml":
    "Control, events, movements and areas, with time spans, for Google Earth and GIS programs; on a large map a link to map.kmz",
  "map.kmz": "Control, events, movements and areas, with time spans, packed",
  "control.qml": "How QGIS draws control.geojson and the layers of days",
  "claims.qml": "How QGIS draws claims.geojson",
  "days/index.json": "The layer of each day; several days share one where nothing differs",
};

function creditOf(layer: BasemapLayer | undefined) {
  if (!layer) return {};
  const { licence, source, attribution } = layer;
  return {
    licenses: [{ name: licenceId(licence), title: licence }],
    sources: [{ title: `${attribution}: ${source}` }],
  };
}
