import { createHash } from "node:crypto";
import type { History } from "../../history/history.ts";
import type { BasemapLayer } from "../../model/dataset.ts";
import { inLanguage } from "../../model/names.ts";
import { describeColumns } from "./columns.ts";
import { CSV_FORM } from "./csv.ts";
import { webAddress } from "./site-address.ts";
import { type PublishedTable, tableAt, tablesOf } from "./tables.ts";

/**
 * `data/datapackage.json`: a Frictionless data package (version 1) that describes every other file of `data/`.
 * `files` are their texts by path relative to `data/`; `basemap` are the layers by their published names.
 */
export function datapackage(
  history: History,
  basemap: readonly BasemapLayer[],
  files: ReadonlyMap<string, string>,
): string {
  const { map, hash, articles, speakers } = history.dataset;
  const tables = tablesOf(history);
  const english = map.languages.includes("en") ? "en" : (map.languages[0] ?? "en");
  const sources = [...articles.values()].map(({ title, publisher, url }) => ({
    title: `${title} (${inLanguage(speakers.get(publisher)?.names ?? {}, english)})`,
    ...(webAddress(url) && { path: webAddress(url) }),
  }));
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
    ...(map.url !== null && { homepage: map.url }),
    sources,
    resources,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function resource(path: string, text: string) {
  const format = path.split(".").at(-1) ?? "";
  return {
    name: path.replace(/[^a-z0-9]+/gi, "-").toLowerCase(),
    path,
    format,
    mediatype: MEDIA_TYPES[format] ?? "text/plain",
    encoding: "utf-8",
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  geojson: "application/geo+json",
  atom: "application/atom+xml",
  csv: "text/csv",
  qml: "application/xml",
  kml: "application/vnd.google-earth.kml+xml",
};

/** What a file holds, and its fields: columns of a table, or properties of features. */
function contentOf(path: string, tables: readonly PublishedTable[]) {
  const table = tableAt(path, tables);
  if (table && path.endsWith(".csv")) {
    return { ...titled(table), description: CSV_FORM, profile: "tabular-data-resource", ...schemaOf(table) };
  }
  if (table) return { ...titled(table), profile: "data-resource", ...schemaOf(table) };
  if (/^changes\b/.test(path))
    return { title: "Every change of control, the newest first, to be followed", profile: "data-resource" };
  const title = TITLES[path] ?? "A layer of the background map";
  return { title, profile: "data-resource" };
}

const titled = ({ title }: PublishedTable) => ({ title });

const schemaOf = ({ columns, key }: PublishedTable) => ({
  schema: { fields: describeColumns(columns), primaryKey: key },
});

const TITLES: Readonly<Record<string, string>> = {
  "map.json": "The whole compiled data set, as the map reads it",
  "ground.json": "The background map as drawings, which the map shows first",
  "map.kml": "Control, events, movements and areas, with time spans, for Google Earth and GIS programs",
  "control.qml": "How QGIS draws control.geojson and the layers of days",
  "claims.qml": "How QGIS draws claims.geojson",
  "days/index.json": "The layer of each day; several days share one where nothing differs",
};

function creditOf(layer: BasemapLayer | undefined) {
  if (!layer) return {};
  const { licence, source, attribution } = layer;
  return {
    licenses: [{ name: licence.replace(/[^-a-zA-Z0-9._]+/g, "-").replace(/^-|-$/g, ""), title: licence }],
    sources: [{ title: `${attribution}: ${source}` }],
  };
}
