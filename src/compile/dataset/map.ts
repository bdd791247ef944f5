import * as v from "valibot";
import type { BasemapLayer, MapInfo } from "../../model/dataset.ts";
import { storedForm } from "../../model/schema/faces.ts";
import { MAP_FIELDS, MAP_INFO } from "../../model/schema/map.ts";
import type { RawBasemapFile, RawMap } from "../sources/records.ts";
import { type Entry, wholeOf } from "../sources/shape.ts";

/** What `map.yaml` says, after the checks. */
export function mapInfoOf(entry: Entry<RawMap>): MapInfo {
  const raw = wholeOf(entry);
  const [first, last] = raw.range;
  return v.parse(MAP_INFO, { ...storedForm(MAP_FIELDS, raw, raw.languages), range: { first, last } });
}

/** The basemap's files with their credits, after the checks. */
export function basemapOf(entries: readonly Entry<RawBasemapFile>[]): BasemapLayer[] {
  return entries.map(wholeOf).map(({ file, attribution, source, licence }) => {
    return { id: file.replace(/\.[^.]*$/, ""), file: `basemap/${file}`, attribution, source, licence };
  });
}
