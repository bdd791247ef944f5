import { encodeGround, groundProjection } from "../../map/ground/ground-file.ts";
import type { Dataset } from "../../model/dataset.ts";
import { groundFor } from "./ground.ts";

/** `data/ground.json`: basemap and areas for browsers that draw the map without WebGL; `folder` holds the basemap. */
export function groundJson(dataset: Dataset, folder: ReadonlyMap<string, string>): string {
  return encodeGround(groundFor(dataset, folder, groundProjection(dataset.map.bounds)));
}
