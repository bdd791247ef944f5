import { readGeojson } from "./geojson-source.ts";
import type { Files } from "./reader.ts";
import type { Reading } from "./source.ts";

/** What every GeoJSON file of the basemap gives, by its path. */
export type BasemapReadings = ReadonlyMap<string, Reading>;

/** Readings of texts that stay the same from one compiling to the next, by path. */
export type RememberedBasemap = Map<string, { readonly text: string; readonly reading: Reading }>;

/** The basemap's files, each read once; what is remembered of the same text is not read again. */
export function parseBasemap(files: Files, remembered: RememberedBasemap = new Map()): BasemapReadings {
  const texts = [...files].flatMap(([path, text]) =>
    text !== null && /^basemap\/[^/]+\.geojson$/.test(path) ? [[path, text] as const] : [],
  );
  return new Map(
    texts.map(([path, text]) => {
      const known = remembered.get(path);
      const reading = known?.text === text ? known.reading : readGeojson(path, text);
      remembered.set(path, { text, reading });
      return [path, reading];
    }),
  );
}
