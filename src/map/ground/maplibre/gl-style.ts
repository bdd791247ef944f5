import type { FeatureCollection } from "geojson";
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { BasemapLayer } from "../../../model/dataset.ts";
import type { Palette } from "../../symbols/palette.ts";
import { type GroundLine, LINES_OVER_LAKES, LINES_UNDER_LAKES, WIDTH_ZOOMS } from "../ground-lines.ts";
import { type GroundPicture, type GroundShape, OUTLINE_DASH } from "../ground-picture.ts";

/** The source of what a picture shows beside the basemap. */
export const SHAPES = "shapes";

/**
 * The ground as MapLibre draws it: the basemap, as many of its layers as the data set has, and between land and water the
 * shapes of the picture. `base` is the address that the layers' files are relative to.
 */
export function styleOf(basemap: readonly BasemapLayer[], base: string, picture: GroundPicture): StyleSpecification {
  const drawn = layersIn(picture.palette);
  const used = new Set(drawn.map((layer) => ("source" in layer ? layer.source : "")));
  // A layer that nothing draws would be fetched for nothing.
  const sources = basemap.flatMap(({ id, file }): [string, SourceSpecification][] => {
    const data = new URL(file, base).href;
    return used.has(sourceOf(id)) ? [[sourceOf(id), { type: "geojson", data, tolerance: 0.3 }]] : [];
  });
  const shapes: SourceSpecification = { type: "geojson", data: shapeFeatures(picture.shapes), tolerance: 0.2 };
  const known = new Map<string, SourceSpecification>([...sources, [SHAPES, shapes]]);
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(known),
    layers: drawn.filter((layer) => !("source" in layer) || known.has(String(layer.source))),
  };
}

/** The shapes as features, lowest first. */
export function shapeFeatures(shapes: readonly GroundShape[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: shapes.map(({ outline, fill, line }, order) => ({
      type: "Feature",
      properties: { ...line, order, tile: fill?.name ?? "", fillOpacity: fill?.opacity ?? 0 },
      geometry: outline,
    })),
  };
}

const sourceOf = (id: string) => `ground-${id}`;

function layersIn(palette: Palette): LayerSpecification[] {
  const fill = (id: string, source: string, color: string): LayerSpecification => {
    return { id, type: "fill", source: sourceOf(source), paint: { "fill-color": color, "fill-antialias": false } };
  };
  const lines = (each: readonly GroundLine[]) => each.map((line) => lineLayer(line, palette));
  return [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    fill("land", "countries", palette.land),
    ...shapeLayers(),
    ...lines(LINES_UNDER_LAKES),
    fill("lakes", "lakes", palette.water),
    ...lines(LINES_OVER_LAKES),
  ];
}

/** The basemap's layers that lines are drawn from. */
const LINE_SOURCES: Readonly<Record<GroundLine["layer"], string>> = {
  divisions: "governorate-lines",
  rivers: "rivers",
  borders: "borders",
  disputed: "borders",
};

function lineLayer({ layer, colour, widths, dash }: GroundLine, palette: Palette): LayerSpecification {
  const isBorder = layer === "borders" || layer === "disputed";
  return {
    id: layer,
    type: "line",
    source: sourceOf(LINE_SOURCES[layer]),
    layout: { "line-join": "round", "line-cap": "round" },
    ...(isBorder && { filter: [layer === "disputed" ? "==" : "!=", ["get", "kind"], "disputed"] }),
    paint: {
      "line-color": palette[colour],
      "line-width": ["interpolate", ["linear"], ["zoom"], WIDTH_ZOOMS[0], widths[0], WIDTH_ZOOMS[1], widths[1]],
      ...(dash.length > 0 && { "line-dasharray": [...dash] }),
    },
  } as LayerSpecification;
}

function shapeLayers(): LayerSpecification[] {
  const line = (id: string, isDashed: boolean): LayerSpecification => ({
    id,
    type: "line",
    source: SHAPES,
    filter: ["==", ["get", "isDashed"], isDashed],
    layout: { "line-join": "round" },
    paint: {
      "line-color": ["get", "colour"],
      "line-width": ["get", "width"],
      "line-opacity": ["get", "opacity"],
      ...(isDashed && { "line-dasharray": [...OUTLINE_DASH] }),
    },
  });
  return [
    {
      id: "shape-fills",
      type: "fill",
      source: SHAPES,
      filter: ["!=", ["get", "tile"], ""],
      layout: { "fill-sort-key": ["get", "order"] },
      paint: {
        "fill-pattern": ["get", "tile"],
        "fill-opacity": ["get", "fillOpacity"],
        "fill-antialias": false,
      },
    },
    line("shape-lines", false),
    line("shape-dashes", true),
  ];
}
