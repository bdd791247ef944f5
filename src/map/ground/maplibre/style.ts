import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Locale } from "../../../language/locale.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Cell } from "../../influence/cells.ts";
import type { Palette } from "../../symbols/palette.ts";
import { areaBeforeLayer, beforeLayer } from "./before-layers.ts";
import { cellFeatures, cellLayers } from "./cell-layers.ts";
import { FONT_FACES } from "./fonts.ts";
import { groundOf, townNames } from "./ground.ts";
import { nameLayers } from "./name-layers.ts";
import { areaLayers, markLayers } from "./stage-layers.ts";
import type { StageSources } from "./stage-sources.ts";
import { traceLayers } from "./trace-layers.ts";

/** What the map is dressed in; a change of it means a new style. */
export interface Dress {
  readonly palette: Palette;
  readonly locale: Locale;
}

/** The whole map, lowest first: ground, what is inferred, areas, lines, towns and names, movements and distances, marks. */
export function styleOf(
  { basemap, places, claims, actors }: Dataset,
  base: string,
  collections: StageSources["collections"],
  cells: readonly Cell[],
  { palette, locale }: Dress,
): StyleSpecification {
  const { language } = locale;
  const ground = groundOf(basemap, base, palette);
  const stage = Object.entries(collections).map(([id, data]) => {
    return [id, { type: "geojson", data, tolerance: 0.2 } satisfies GeoJSONSourceSpecification];
  });
  const firstLine = ground.layers.findIndex(({ type }) => type === "line");
  const known = [...places.values()].map(({ geonames }) => geonames).filter((id) => id !== null);
  const towns = "ground-towns" in ground.sources ? [townNames(language, known, palette)] : [];
  return {
    version: 8,
    "font-faces": FONT_FACES,
    transition: { duration: 0, delay: 0 },
    sources: {
      ...ground.sources,
      cells: { type: "geojson", data: cellFeatures(cells, actors) },
      ...Object.fromEntries(stage),
    },
    layers: [
      ...(firstLine < 0 ? ground.layers : ground.layers.slice(0, firstLine)),
      ...cellLayers(),
      ...areaLayers(),
      areaBeforeLayer(),
      ...(firstLine < 0 ? [] : ground.layers.slice(firstLine)),
      ...towns,
      ...nameLayers(language, palette),
      ...traceLayers(claims, locale, palette),
      ...markLayers(),
      beforeLayer(language),
    ],
  };
}
