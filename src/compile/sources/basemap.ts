import { readGeojson } from "./geojson-source.ts";
import type { Reading } from "./source.ts";

/** What every GeoJSON file of the basemap gives, by its path. */
export type BasemapReadings = ReadonlyMap<string, Reading>;

/** The basemap's files, each read once. */
export function parseBasemap(files: ReadonlyMap<string, string>): BasemapReadings {
  const paths = [...files.keys()].filter((path) => /^basemap\/[^/]+\.geojson$/.test(path));
  return new Map(paths.map((path) => [path, readGeojson(path, files.get(path) ?? "")]));
}
