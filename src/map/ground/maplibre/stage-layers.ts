import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { RINGS, type Ring, ringImage } from "../../symbols/ring.ts";
import { EVENT_OFFSET, EVENT_PART, MARK_SIZES } from "./room.ts";

/** The layers that answer to a pointer. */
export const AREA_LAYER = "areas";
export const MARK_LAYERS = ["marks", "events"];

/** Whether a feature has the state. */
export const is = (state: string): ExpressionSpecification => ["boolean", ["feature-state", state], false];
const isOn = is("on");

/** What is left of what says nothing of the difference between two days. */
const FAINT = 0.25;
const shown: ExpressionSpecification = ["case", ["!", isOn], 0, is("faded"), FAINT, 1];
/** Whether the zoom is close enough for the place. */
export const hasRoom: ExpressionSpecification = [">=", ["zoom"], ["get", "from_zoom"]];
/** The size of an icon by zoom and by the size of its place. */
export const sized = (part: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...(MARK_SIZES.flatMap(([zoom, size]) => [zoom, ["*", size * part, ["get", "size"]]]) as [
    number,
    ExpressionSpecification,
  ]),
];
/** Where the icon stands beside its place: pushed aside by its neighbours, or at rest. */
export const shifted = (rest: readonly [number, number]): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...(MARK_SIZES.flatMap(([zoom], index) => [zoom, shiftOr(rest, `shift_${index}`)]) as [
    number,
    ExpressionSpecification,
  ]),
];

// A feature that is looked up under the pointer has its lists as text, which is no offset.
const shiftOr = (rest: readonly [number, number], key: string): ExpressionSpecification => [
  "case",
  ["all", ["has", key], ["!=", ["typeof", ["get", key]], "string"]],
  ["array", "number", 2, ["get", key]],
  ["literal", [...rest]],
];

/** Areas, for the place under rivers and borders. */
export function areaLayers(): LayerSpecification[] {
  return [
    {
      id: AREA_LAYER,
      type: "fill",
      source: "areas",
      paint: { "fill-pattern": ["get", "image"], "fill-opacity": shown },
    },
    {
      id: "area-lines",
      type: "line",
      source: "areas",
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["get", "line"],
        "line-width": ["case", ["any", is("changed"), is("selected"), is("pointed")], 3.5, 1.4],
        "line-opacity": [
          "case",
          ["!", isOn],
          0,
          ["any", is("changed"), is("selected"), is("pointed")],
          1,
          is("faded"),
          FAINT,
          0.55,
        ],
      },
    },
  ];
}

/** Rings, marks and events, for the top of the style. */
export function markLayers(): LayerSpecification[] {
  return [...RINGS.map(ring), icons("marks", 1), icons("events", EVENT_PART)];
}

function ring(state: Ring): LayerSpecification {
  return {
    id: state,
    type: "symbol",
    source: "places",
    filter: ["all", ["get", "point"], hasRoom],
    layout: {
      "icon-image": ringImage(state),
      "icon-size": sized(1),
      "icon-offset": shifted([0, 0]),
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
    paint: { "icon-opacity": ["case", is(state), 1, 0] },
  };
}

function icons(source: "marks" | "events", part: number): LayerSpecification {
  return {
    id: source,
    type: "symbol",
    source,
    filter: hasRoom,
    layout: {
      "icon-image": ["get", "image"],
      "icon-size": sized(part),
      "icon-offset": shifted(source === "events" ? EVENT_OFFSET : [0, 0]),
      "icon-allow-overlap": true,
      // An event is there on one day only, so names need not keep clear of it on all the others.
      "icon-ignore-placement": source === "events",
      "icon-padding": 0,
      "symbol-z-order": "source",
    },
    paint: { "icon-opacity": shown },
  };
}
