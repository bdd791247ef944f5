import * as v from "valibot";
import type { BasemapLayer, MapInfo } from "../../model/dataset.ts";
import type { MapWords } from "../../model/own-words.ts";
import { storedForm } from "../../model/schema/faces.ts";
import { MAP_FIELDS, MAP_INFO } from "../../model/schema/map.ts";
import type { RawBasemapFile, RawMap } from "../sources/records.ts";
import { type Entry, wholeOf } from "../sources/shape.ts";

/** What `map.yaml` says, after the checks. */
export function compileMapInfo(entry: Entry<RawMap>, words: MapWords): MapInfo {
  const raw = wholeOf(entry);
  const [first, last] = raw.range;
  const info = v.parse(MAP_INFO, { ...storedForm(MAP_FIELDS, raw, raw.languages), range: { first, last } });
  return Object.keys(words).length > 0 ? { ...info, words } : info;
}

/** The basemap's files with their credits, after the checks. */
export function compileBasemap(entries: readonly Entry<RawBasemapFile>[]): BasemapLayer[] {
  return entries.map(wholeOf).map(({ file, attribution, source, licence }) => {
    return { id: file.replace(/\.[^.]*$/, ""), file: `basemap/${file}`, attribution, source, licence };
  });
}
