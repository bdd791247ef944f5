import type { FeatureCollection } from "geojson";
import type {
  ExpressionFilterSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "maplibre-gl";
import type { BasemapLayer } from "../../../model/dataset.ts";
import type { Palette } from "../../symbols/palette.ts";
import { type GroundLine, LINES_OVER_LAKES, LINES_UNDER_LAKES, WIDTH_ZOOMS } from "../ground-lines.ts";
import { type GroundPicture, type GroundShape, OUTLINE_DASH } from "../ground-picture.ts";

/** The source of what a picture shows beside the basemap. */
export const SHAPES = "shapes";

/** The files of the basemap, and what of them stands out. */
export interface GroundFiles {
  readonly layers: readonly BasemapLayer[];
  /** The address that the layers' files are relative to. */
  readonly base: string;
  /** The countries that the map is about, by ISO 3166-1 code. */
  readonly countries: readonly string[];
  /** Whether longitudes run on past 180, into the next turn of the world. */
  readonly runsOn: boolean;
}

/**
 * The ground as MapLibre draws it: the basemap, as many of its layers as the data set has, and between land and water the
 * shapes of the picture.
 */
export function styleOf({ layers: basemap, base, countries }: GroundFiles, picture: GroundPicture): StyleSpecification {
  // Without countries all is land: nobody says where the sea is.
  const hasLand = basemap.some(({ id }) => id === "countries");
  const background = hasLand ? picture.palette.sea : picture.palette.land;
  const drawn = layersIn(picture.palette, countries, background);
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

function layersIn(palette: Palette, countries: readonly string[], background: string): LayerSpecification[] {
  const fill = (id: string, source: string, color: string): FillLayerSpecification => {
    return { id, type: "fill", source: sourceOf(source), paint: { "fill-color": color, "fill-antialias": false } };
  };
  const lines = (each: readonly GroundLine[]) => each.map((line) => lineLayer(line, palette, countries));
  const isFigure: FilterSpecification = ["in", ["get", "country"], ["literal", [...countries]]];
  const hasFigure = countries.length > 0;
  return [
    { id: "sea", type: "background", paint: { "background-color": background } },
    fill("land", "countries", hasFigure ? palette.neighbour : palette.land),
    ...(hasFigure ? [{ ...fill("figure", "countries", palette.land), filter: isFigure }] : []),
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
  roads: "roads",
  outer: "borders",
  borders: "borders",
  disputed: "borders",
};

/** Which of a source's lines a layer draws; null for all of them. The static ground has the same in its paths. */
function filterOf(layer: GroundLine["layer"], countries: readonly string[]): FilterSpecification | null {
  const isOpen: ExpressionFilterSpecification = ["!=", ["get", "kind"], "disputed"];
  const touches = countries.map((code): ExpressionFilterSpecification => ["in", code, ["get", "countries"]]);
  const isOwn: ExpressionFilterSpecification = countries.length === 0 ? ["literal", true] : ["any", ...touches];
  switch (layer) {
    case "divisions":
      return countries.length === 0 ? null : ["in", ["get", "country"], ["literal", [...countries]]];
    case "outer":
      return ["all", isOpen, ["!", isOwn]];
    case "borders":
      return ["all", isOpen, isOwn];
    case "disputed":
      return ["==", ["get", "kind"], "disputed"];
    case "rivers":
    case "roads":
      return null;
  }
}

function lineLayer(
  { layer, colour, widths, dash }: GroundLine,
  palette: Palette,
  countries: readonly string[],
): LayerSpecification {
  const filter = filterOf(layer, countries);
  return {
    id: layer,
    type: "line",
    source: sourceOf(LINE_SOURCES[layer]),
    layout: { "line-join": "round", "line-cap": "round" },
    ...(filter && { filter }),
    paint: {
      "line-color": palette[colour],
      "line-width": ["interpolate", ["linear"], ["zoom"], WIDTH_ZOOMS[0], widths[0], WIDTH_ZOOMS[1], widths[1]],
      ...(dash.length > 0 && { "line-dasharray": [...dash] }),
    },
  };
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
