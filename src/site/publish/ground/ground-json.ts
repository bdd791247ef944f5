import { encodeGround } from "../../../map/ground/ground-file.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { groundFor } from "./ground.ts";
import { publishedSheet } from "./sheet.ts";

/** `data/ground.json`: basemap and areas for a map that draws itself; `folder` holds the basemap. */
export function groundJson(dataset: Dataset, folder: ReadonlyMap<string, string>): string {
  return encodeGround(groundFor(dataset, folder, publishedSheet(dataset.map.bounds)));
}
