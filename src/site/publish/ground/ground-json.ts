import { toDegrees } from "../../../map/geometry/mercator.ts";
import { encodeGround } from "../../../map/ground/ground-file.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Basemap } from "../basemap.ts";
import { basemapNames } from "../basemap-names.ts";
import { basemapPaths } from "./ground.ts";
import { isExactAt, publishedSheet } from "./sheet.ts";

/** `data/ground.json`: the basemap for a map that draws itself. */
export function groundJson(dataset: Dataset, basemap: Basemap): string {
  const sheet = publishedSheet(dataset.map.bounds);
  const names = basemapNames(dataset.map.bounds, basemap);
  const towns = names.towns.filter(({ rank, spot }) => rank <= LARGE || isExactAt(sheet, toDegrees(spot)));
  return encodeGround({ ...basemapPaths(basemap, sheet), names: { ...names, towns } });
}

/** The rank of the least of the towns that a reader may see wherever they are; smaller ones are seen only from near. */
const LARGE = 2;
