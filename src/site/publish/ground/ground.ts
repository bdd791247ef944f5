import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Basemap, Ground } from "../../../map/ground/ground.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { basemapNames } from "../basemap-names.ts";
import { pathOf, unionPathOf } from "./paths.ts";
import type { Sheet } from "./sheet.ts";

/**
 * The basemap and the areas of the gazetteer, drawn on a sheet: clipped, simplified, and rounded to whole pixels.
 * Layers that the data set does not have are empty; `folder` holds their files.
 */
export function groundFor(dataset: Dataset, folder: ReadonlyMap<string, string>, sheet: Sheet): Ground & Basemap {
  const features = (id: string): Feature[] => {
    const layer = dataset.basemap.find((each) => each.id === id);
    return layer ? (JSON.parse(folder.get(layer.file) ?? "") as FeatureCollection).features : [];
  };
  const countries = features("countries");
  const borders = features("borders");
  const isDisputed = ({ properties }: Feature) => properties?.kind === "disputed";
  return {
    grid: sheet.grid,
    land: unionPathOf(countries, sheet),
    divisions: pathOf(features("governorate-lines"), sheet),
    rivers: pathOf(features("rivers"), sheet),
    lakes: pathOf(features("lakes"), sheet),
    borders: pathOf(
      borders.filter((border) => !isDisputed(border)),
      sheet,
    ),
    disputed: pathOf(borders.filter(isDisputed), sheet),
    areas: areasOf(dataset, sheet),
    names: basemapNames(dataset, folder),
  };
}

function areasOf({ places }: Dataset, sheet: Sheet): Ground["areas"] {
  const isArea = (geometry: unknown): geometry is Polygon | MultiPolygon =>
    (geometry as { type?: string } | null)?.type?.endsWith("Polygon") ?? false;
  const paths = [...places.values()].flatMap(({ id, geometry }): [string, string][] => {
    if (!isArea(geometry)) return [];
    const path = pathOf([{ type: "Feature", properties: {}, geometry }], sheet);
    return path ? [[id, path]] : [];
  });
  return new Map(paths);
}
