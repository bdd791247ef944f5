import type { Feature } from "geojson";
import type { Ground, NamedGround } from "../../../map/ground/ground.ts";
import type { Dataset, MapInfo } from "../../../model/dataset.ts";
import type { PlaceId } from "../../../model/place.ts";
import type { Basemap } from "../basemap.ts";
import { pathOf, unionPathOf } from "./paths.ts";
import type { MapSheet } from "./sheet.ts";

/** The basemap and the areas of the gazetteer, drawn on a sheet; see `basemapPaths`. */
export function groundFor(dataset: Dataset, basemap: Basemap, sheet: MapSheet): SheetGround {
  return { ...basemapPaths(dataset.map, basemap, sheet), areas: areasOf(dataset, sheet), sheet };
}

/** A ground with the sheet that it is drawn on. */
export interface SheetGround extends Ground, SheetPaths {
  readonly sheet: MapSheet;
}

/** Without countries all is land: nobody says where the sea is. */
const WORLD: Feature = {
  type: "Feature",
  properties: {},
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [-180, -85],
        [180, -85],
        [180, 85],
        [-180, 85],
        [-180, -85],
      ],
    ],
  },
};

/** What is drawn on the grid of a sheet. */
type SheetPaths = Omit<NamedGround, "names">;

/**
 * The basemap, drawn on a sheet: clipped, simplified, and rounded to whole pixels.
 * Layers that the basemap does not have are empty.
 */
export function basemapPaths({ countries: codes }: MapInfo, { features }: Basemap, sheet: MapSheet): SheetPaths {
  const lines = (id: string, is: (feature: Feature) => boolean) => pathOf(features(id).filter(is), sheet);
  const isOf = ({ properties }: Feature) => codes.includes(properties?.country);
  const isDisputed = ({ properties }: Feature) => properties?.kind === "disputed";
  const isOwn = ({ properties }: Feature) =>
    codes.length === 0 || codes.some((code) => properties?.countries?.includes(code));
  const countries = features("countries");
  const known = countries.length > 0 ? countries : [WORLD];
  return {
    grid: sheet.grid,
    land: unionPathOf(known, sheet),
    figure: unionPathOf(countries.filter(isOf), sheet),
    divisions: lines("governorate-lines", (line) => codes.length === 0 || isOf(line)),
    rivers: pathOf(features("rivers"), sheet),
    roads: pathOf(features("roads"), sheet),
    lakes: pathOf(features("lakes"), sheet),
    outer: lines("borders", (line) => !isDisputed(line) && !isOwn(line)),
    borders: lines("borders", (line) => !isDisputed(line) && isOwn(line)),
    disputed: lines("borders", isDisputed),
  };
}

function areasOf({ places }: Dataset, sheet: MapSheet): Ground["areas"] {
  const paths = [...places.values()].flatMap((place): [PlaceId, string][] => {
    const path =
      place.form === "area" ? pathOf([{ type: "Feature", properties: {}, geometry: place.area }], sheet) : "";
    return path ? [[place.id, path]] : [];
  });
  return new Map(paths);
}
