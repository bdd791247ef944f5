import { readGeojson } from "./geojson-source.ts";
import type { Files } from "./reader.ts";
import type { Reading } from "./source.ts";

/** What every GeoJSON file of the basemap gives, by its path. */
export type BasemapReadings = ReadonlyMap<string, Reading>;

/** The basemap's files, each read once, in the longitudes of a map with that middle. */
export function parseBasemap(files: Files, middle: number | null): BasemapReadings {
  const texts = [...files].flatMap(([path, text]) =>
    text !== null && /^basemap\/[^/]+\.geojson$/.test(path) ? [[path, text] as const] : [],
  );
  return new Map(texts.map(([path, text]) => [path, readGeojson(path, text, middle)]));
}
