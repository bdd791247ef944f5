import { encodeGround } from "../../../map/ground/ground-file.ts";
import type { BasemapNames, BasemapTown } from "../../../map/layout/content.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Basemap } from "../basemap.ts";
import { basemapNames } from "../basemap-names.ts";
import { basemapPaths } from "./ground.ts";
import { publishedSheet } from "./sheet.ts";

/** `data/ground.json`: the basemap for a map that draws itself. */
export function groundJson(dataset: Dataset, basemap: Basemap): string {
  const sheet = publishedSheet(dataset.map.bounds);
  return encodeGround({ ...basemapPaths(dataset.map, basemap, sheet), names: namesFor(dataset, basemap) });
}

/** The names of the basemap, as a map that draws itself has them. */
export function namesFor(dataset: Dataset, basemap: Basemap): BasemapNames {
  const { towns, ...names } = basemapNames(dataset.map.bounds, basemap);
  const known = new Set([...dataset.places.values()].map(({ geonames }) => geonames));
  // A town's id only tells whether it is one of the map's own places.
  const idOf = ({ geonames }: BasemapTown) => (known.has(geonames) ? geonames : null);
  return { ...names, towns: towns.map((town) => ({ ...town, geonames: idOf(town) })) };
}
