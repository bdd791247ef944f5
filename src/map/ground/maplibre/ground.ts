import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { BasemapLayer } from "../../../model/dataset.ts";
import type { Language } from "../../../model/names.ts";
import type { Palette } from "../../symbols/palette.ts";
import { MAP_FONT } from "./fonts.ts";

/** The parts of a style that lie under everything else. */
export interface Ground {
  readonly sources: Record<string, SourceSpecification>;
  readonly layers: LayerSpecification[];
}

/**
 * The basemap as sources and layers, for as many of its known layers as the data set has.
 * `base` is the address that the layers' files are relative to.
 */
export function groundOf(basemap: readonly BasemapLayer[], base: string, palette: Palette): Ground {
  const layers = layersIn(palette);
  const drawn = new Set([...layers.map((layer) => ("source" in layer ? layer.source : "")), sourceOf("towns")]);
  // A layer that nothing draws would be fetched for nothing.
  const given = basemap.filter(({ id }) => drawn.has(sourceOf(id)));
  const sources = given.map(({ id, file }) => [
    sourceOf(id),
    { type: "geojson", data: new URL(file, base).href, tolerance: 0.3 } satisfies SourceSpecification,
  ]);
  const known = new Set(given.map(({ id }) => sourceOf(id)));
  return {
    sources: Object.fromEntries(sources),
    layers: layers.filter((layer) => !("source" in layer) || known.has(layer.source)),
  };
}

/** The names of context towns, for the top of the style; those that are places of the map are left out by GeoNames id. */
export function townNames(language: Language, places: readonly number[], palette: Palette): LayerSpecification {
  return {
    id: "towns",
    type: "symbol",
    source: sourceOf("towns"),
    filter: [
      "all",
      ["!", ["in", ["get", "geonames"], ["literal", [...places]]]],
      ["<=", ["get", "rank"], ["step", ["zoom"], 1, 5, 2, 7, 3, 8, 4]],
    ],
    layout: {
      "text-field": ["coalesce", ["get", `name_${language}`], ["get", "name_en"]],
      "text-font": MAP_FONT,
      "text-size": ["interpolate", ["linear"], ["zoom"], 5, 10, 9, 12.5],
      "text-padding": 6,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": palette.town, "text-halo-color": palette.land, "text-halo-width": 1.2 },
  };
}

const sourceOf = (id: string) => `ground-${id}`;

function layersIn(palette: Palette): LayerSpecification[] {
  const line = (
    id: string,
    source: string,
    color: string,
    widths: readonly [number, number],
    rest: object = {},
  ): LayerSpecification => ({
    id,
    type: "line",
    source: sourceOf(source),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": color,
      "line-width": ["interpolate", ["linear"], ["zoom"], 5, widths[0], 10, widths[1]],
      ...rest,
    },
  });
  return [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    {
      id: "land",
      type: "fill",
      source: sourceOf("countries"),
      paint: { "fill-color": palette.land, "fill-antialias": false },
    },
    line("divisions", "governorate-lines", palette.division, [0.6, 1.2]),
    { ...line("rivers", "rivers", palette.water, [0.7, 2]) },
    { id: "lakes", type: "fill", source: sourceOf("lakes"), paint: { "fill-color": palette.water } },
    {
      ...line("borders", "borders", palette.border, [1, 2]),
      filter: ["!=", ["get", "kind"], "disputed"],
    } as LayerSpecification,
    {
      ...line("disputed", "borders", palette.border, [1, 2], { "line-dasharray": [2, 2] }),
      filter: ["==", ["get", "kind"], "disputed"],
    } as LayerSpecification,
  ];
}
