import { readGeojson } from "./geojson-source.ts";
import type { SourceTexts } from "./reader.ts";
import type { ReadResult } from "./source.ts";

/** What every GeoJSON file of the basemap gives, by its path. */
export type BasemapReadings = ReadonlyMap<string, ReadResult>;

/** Readings of texts that stay the same from one compiling to the next, by path, in the longitudes of a map with that middle. */
export type RememberedBasemap = Map<
  string,
  { readonly text: string; readonly middle: number | null; readonly reading: ReadResult }
>;

/**
 * The basemap's files, each read once, in the longitudes of a map with that middle; what is remembered of the same text is not
 * read again.
 */
export function parseBasemap(
  files: SourceTexts,
  middle: number | null,
  remembered: RememberedBasemap = new Map(),
): BasemapReadings {
  const texts = [...files].flatMap(([path, text]) =>
    text !== null && /^basemap\/[^/]+\.geojson$/.test(path) ? [[path, text] as const] : [],
  );
  return new Map(
    texts.map(([path, text]) => {
      const known = remembered.get(path);
      const isSame = known?.text === text && known.middle === middle;
      const reading = isSame ? known.reading : readGeojson(path, text, middle);
      remembered.set(path, { text, middle, reading });
      return [path, reading];
    }),
  );
}
