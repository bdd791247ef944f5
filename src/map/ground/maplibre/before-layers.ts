import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { directionOf } from "../../../language/language.ts";
import type { Language } from "../../../model/names.ts";
import { BEFORE_OFFSET, BEFORE_PART, MARK_SIZES } from "./room.ts";
import { hasRoom, is, shifted, sized } from "./stage-layers.ts";

/** The layer that answers to a pointer. */
export const BEFORE_LAYER = "befores";

const isBefore = is("before");

/** Outlines of areas as they were on the day that is compared with, for the place above the areas. */
export function areaBeforeLayer(): LayerSpecification {
  return {
    id: "area-befores",
    type: "line",
    source: "areas",
    layout: { "line-join": "round" },
    paint: {
      ...{ "line-color": ["get", "line"], "line-width": 2.5, "line-dasharray": [1.5, 1.5] },
      "line-opacity": ["case", isBefore, 1, 0],
    },
  };
}

/** What places bore on the day that is compared with, small at the lower corner where a line of text begins. */
export function beforeLayer(language: Language): LayerSpecification {
  const [right, down] = BEFORE_OFFSET[directionOf(language)];
  return {
    id: BEFORE_LAYER,
    type: "symbol",
    source: "befores",
    filter: hasRoom,
    layout: {
      "icon-image": ["get", "image"],
      "icon-size": sized(BEFORE_PART),
      "icon-offset": shifted([0, 0]),
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "icon-padding": 0,
    },
    paint: { "icon-opacity": ["case", isBefore, 1, 0], "icon-translate": byZoom(right, down) },
  };
}

/** So many pixels of a city's picture at each zoom. */
function byZoom(right: number, down: number): ExpressionSpecification {
  const stops = MARK_SIZES.flatMap(([zoom, size]) => [zoom, ["literal", [right * size, down * size]]]);
  return ["interpolate", ["linear"], ["zoom"], ...(stops as [number, ExpressionSpecification])];
}
