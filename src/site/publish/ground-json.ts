import { encodeGround, groundProjection } from "../../map/ground/ground-file.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Basemap } from "./basemap.ts";
import { groundFor } from "./ground.ts";

/** `data/ground.json`: basemap and areas for browsers that draw the map without WebGL. */
export function groundJson(dataset: Dataset, basemap: Basemap): string {
  return encodeGround(groundFor(dataset, basemap, groundProjection(dataset.map.bounds)));
}
