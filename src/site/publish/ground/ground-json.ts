import { toDegrees } from "../../../map/geometry/mercator.ts";
import { encodeGround } from "../../../map/ground/ground-file.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Basemap } from "../basemap.ts";
import { basemapNames } from "../basemap-names.ts";
import { groundFor } from "./ground.ts";
import { publishedSheet, type Sheet } from "./sheet.ts";

/** `data/ground.json`: basemap and areas for a map that draws itself. */
export function groundJson(dataset: Dataset, basemap: Basemap): string {
  const sheet = publishedSheet(dataset.map.bounds);
  const { areas: _, ...ground } = groundFor(dataset, basemap, sheet);
  const names = basemapNames(dataset.map.bounds, basemap);
  const towns = names.towns.filter(({ rank, spot }) => rank <= LARGE || isExact(toDegrees(spot), sheet));
  return encodeGround({ ...ground, names: { ...names, towns } });
}

/** The rank of the least of the towns that a reader may see wherever they are; smaller ones are seen only from near. */
const LARGE = 2;

const isExact = ([x, y]: readonly [number, number], { exact }: Sheet) =>
  exact === null || (x >= exact[0] && x <= exact[2] && y >= exact[1] && y <= exact[3]);
