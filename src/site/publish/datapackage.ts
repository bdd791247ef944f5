import { createHash } from "node:crypto";
import type { BasemapLayer, Dataset } from "../../model/dataset.ts";
import { inLanguage } from "../../model/names.ts";
import { changeColumns } from "./changes.ts";
import { claimColumns } from "./claims.ts";
import { type Column, describeColumns, describeProperties } from "./columns.ts";
import { dayColumns } from "./day-layer.ts";
import { placeColumns } from "./places.ts";
import { webAddress } from "./site-address.ts";

/**
 * `data/datapackage.json`: a Frictionless data package (version 1) that describes every other file of `data/`.
 * `files` are their texts by path relative to `data/`; `basemap` are the layers by their published names.
 */
export function datapackage(
  dataset: Dataset,
  basemap: readonly BasemapLayer[],
  files: ReadonlyMap<string, string>,
): string {
  const { map, hash, articles, speakers } = dataset;
  const english = map.languages.includes("en") ? "en" : (map.languages[0] ?? "en");
  const sources = [...articles.values()].map(({ title, publisher, url }) => ({
    title: `${title} (${inLanguage(speakers.get(publisher)?.names ?? {}, english)})`,
    ...(webAddress(url) && { path: webAddress(url) }),
  }));
  const resources = [...files].map(([path, text]) => ({
    ...resource(path, text),
    ...contentOf(path, dataset),
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
  kml: "application/vnd.google-earth.kml+xml",
};

/** What a file holds, and its fields: columns of a table, or properties of features. */
function contentOf(path: string, dataset: Dataset) {
  const { languages } = dataset.map;
  const table = (title: string, columns: readonly Column<never>[]) => ({
    title,
    profile: "tabular-data-resource",
    schema: { fields: describeColumns(columns) },
  });
  const layer = (title: string, columns: readonly Column<never>[]) => ({
    title,
    profile: "data-resource",
    schema: { fields: describeProperties(columns) },
  });
  if (path === "claims.csv") return table("Every claim with its quote", claimColumns(dataset));
  if (path === "changes.csv") return table("Every change of control", changeColumns(dataset));
  if (path === "claims.geojson") return layer("Every claim at its place", claimColumns(dataset));
  if (path === "places.geojson") return layer("Gazetteer", placeColumns(languages));
  if (path.startsWith("days/"))
    return layer("Who was reported to hold what at the end of a day", dayColumns(languages));
  if (/^changes\b/.test(path))
    return { title: "Every change of control, the newest first, to be followed", profile: "data-resource" };
  const title = TITLES[path] ?? "A layer of the background map";
  return { title, profile: "data-resource" };
}

const TITLES: Readonly<Record<string, string>> = {
  "map.json": "The whole compiled data set, as the map reads it",
  "ground.json": "The background map as drawings, which the map shows first",
  "map.kml": "Who was reported to hold what, with time spans, for Google Earth",
};

function creditOf(layer: BasemapLayer | undefined) {
  if (!layer) return {};
  const { licence, source, attribution } = layer;
  return {
    licenses: [{ name: licence.replace(/[^-a-zA-Z0-9._]+/g, "-").replace(/^-|-$/g, ""), title: licence }],
    sources: [{ title: `${attribution}: ${source}` }],
  };
}
