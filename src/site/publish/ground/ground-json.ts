import { encodeGround } from "../../../map/ground/ground-file.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Basemap } from "../basemap.ts";
import { basemapNames } from "../basemap-names.ts";
import { basemapPaths } from "./ground.ts";
import { publishedSheet } from "./sheet.ts";

/** `data/ground.json`: the basemap for a map that draws itself. */
export function groundJson(dataset: Dataset, basemap: Basemap): string {
  const sheet = publishedSheet(dataset.map.bounds);
  return encodeGround({
    ...basemapPaths(dataset.map, basemap, sheet),
    names: basemapNames(dataset.map.bounds, basemap),
  });
}
