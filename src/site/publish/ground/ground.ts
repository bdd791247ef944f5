import type { Feature } from "geojson";
import type { Ground, NamedGround } from "../../../map/ground/ground.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { PlaceId } from "../../../model/place.ts";
import type { Basemap } from "../basemap.ts";
import { pathOf, unionPathOf } from "./paths.ts";
import type { Sheet } from "./sheet.ts";

/** The basemap and the areas of the gazetteer, drawn on a sheet; see `basemapPaths`. */
export function groundFor(dataset: Dataset, basemap: Basemap, sheet: Sheet): Ground & SheetPaths {
  return { ...basemapPaths(basemap, sheet), areas: areasOf(dataset, sheet) };
}

/** What is drawn on the grid of a sheet. */
type SheetPaths = Omit<NamedGround, "names">;

/**
 * The basemap, drawn on a sheet: clipped, simplified, and rounded to whole pixels.
 * Layers that the basemap does not have are empty.
 */
export function basemapPaths({ features }: Basemap, sheet: Sheet): SheetPaths {
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
  };
}

function areasOf({ places }: Dataset, sheet: Sheet): Ground["areas"] {
  const paths = [...places.values()].flatMap((place): [PlaceId, string][] => {
    const path =
      place.form === "area" ? pathOf([{ type: "Feature", properties: {}, geometry: place.area }], sheet) : "";
    return path ? [[place.id, path]] : [];
  });
  return new Map(paths);
}
