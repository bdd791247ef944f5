import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Language } from "../../model/names.ts";
import type { Palette } from "../palette.ts";
import { MAP_FONT } from "./fonts.ts";

/** The layers that answer to a pointer. */
export const AREA_LAYER = "areas";
export const MARK_LAYERS = ["marks", "events"];
export const NAME_LAYERS = ["names", "names-in-passing"];

const is = (state: string): ExpressionSpecification => ["boolean", ["feature-state", state], false];
const isOn = is("on");
const when = (state: string, yes: number, no: number): ExpressionSpecification => ["case", is(state), yes, no];
const hasRoom: ExpressionSpecification = [">=", ["zoom"], ["get", "from_zoom"]];
const visible: ExpressionSpecification = ["case", isOn, 1, 0];
/** A size in pixels or as a part of the picture's own, by zoom and by the size of the place. */
const sized = (...stops: readonly [zoom: number, size: number][]): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...(stops.flatMap(([zoom, size]) => [zoom, ["*", size, ["get", "size"]]]) as [number, ExpressionSpecification]),
];
const markSize = sized([4.5, 0.54], [6, 0.72], [8, 0.95], [10, 1.15]);
const eventSize = sized([4.5, 0.38], [6, 0.5], [8, 0.7], [10, 0.85]);
const ringSize = sized([4.5, 9.5], [6, 12.5], [8, 17], [10, 21]);

/** Areas, for the place under rivers and borders. */
export function areaLayers(): LayerSpecification[] {
  return [
    {
      id: AREA_LAYER,
      type: "fill",
      source: "areas",
      paint: { "fill-pattern": ["get", "image"], "fill-opacity": ["case", isOn, 0.8, 0] },
    },
    {
      id: "area-lines",
      type: "line",
      source: "areas",
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["get", "line"],
        "line-width": ["case", ["any", is("changed"), is("selected"), is("pointed")], 3.5, 1.4],
        "line-opacity": ["case", ["!", isOn], 0, ["any", is("changed"), is("selected"), is("pointed")], 1, 0.55],
      },
    },
  ];
}

/** Rings, names, marks and events, for the top of the style; the last ones are placed first, and names keep clear of them. */
export function markLayers(language: Language, palette: Palette): LayerSpecification[] {
  return [
    ring("changed", palette.ink, when("changed", 0.14, 0), 1.6, when("changed", 1, 0)),
    ring("pointed", palette.ink, 0, 1.5, when("pointed", 1, 0)),
    ring("selected", palette.chosen, when("selected", 0.25, 0), 3.5, when("selected", 1, 0)),
    names("names-in-passing", false, language, palette),
    names("names", true, language, palette),
    icons("marks", [0, 0], markSize),
    icons("events", [22, -20], eventSize),
  ];
}

function ring(
  id: string,
  color: string,
  fill: number | ExpressionSpecification,
  width: number,
  opacity: ExpressionSpecification,
): LayerSpecification {
  return {
    id,
    type: "circle",
    source: "places",
    filter: ["all", ["get", "point"], hasRoom],
    paint: {
      "circle-radius": ringSize,
      "circle-color": color,
      "circle-opacity": fill,
      "circle-stroke-color": color,
      "circle-stroke-width": width,
      "circle-stroke-opacity": opacity,
    },
  };
}

function icons(source: string, offset: [number, number], size: ExpressionSpecification): LayerSpecification {
  return {
    id: source,
    type: "symbol",
    source,
    filter: hasRoom,
    layout: {
      "icon-image": ["get", "image"],
      "icon-size": size,
      "icon-offset": offset,
      "icon-allow-overlap": true,
      // An event is there on one day only, so names need not keep clear of it on all the others.
      "icon-ignore-placement": source === "events",
      "icon-padding": 0,
      "symbol-z-order": "source",
    },
    paint: { "icon-opacity": visible },
  };
}

/** Names of places that bear a mark on some day, or only of those named in passing, which wait for a closer look. */
function names(id: string, marked: boolean, language: Language, palette: Palette): LayerSpecification {
  return {
    id,
    type: "symbol",
    source: "places",
    filter: ["all", ["==", ["get", "marked"], marked], hasRoom],
    ...(marked ? {} : { minzoom: 7.5 }),
    layout: {
      "text-field": ["get", `name_${language}`],
      "text-font": MAP_FONT,
      "text-size": ["interpolate", ["linear"], ["zoom"], 5, 11, 7, 13, 10, 16],
      "text-variable-anchor": [
        "bottom",
        "top",
        "left",
        "right",
        "bottom-left",
        "top-right",
        "top-left",
        "bottom-right",
      ],
      "text-radial-offset": ["interpolate", ["linear"], ["zoom"], 5, 1.15, 8, 1.45, 10, 1.55],
      "text-justify": "auto",
      "text-padding": 3,
      "symbol-sort-key": ["get", "order"],
    },
    paint: {
      "text-color": ["case", ["boolean", ["feature-state", "known"], false], palette.name, palette.nameMuted],
      "text-halo-color": palette.land,
      "text-halo-width": 1.6,
    },
  };
}
