import type {
  ExpressionSpecification,
  LayerSpecification,
  PositionAnchor,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { Language } from "../../../model/names.ts";
import type { Palette } from "../../symbols/palette.ts";
import { MAP_FONT } from "./fonts.ts";
import { hasRoom, is } from "./stage-layers.ts";

/** The layers that answer to a pointer. */
export const NAME_LAYERS = ["names", "names-of-areas", "names-in-passing"];

/** Whether the place bears a mark on some day. */
const isMarked: ExpressionSpecification = ["get", "marked"];

/** Sides of a name that lie at its place; those first that leave the upper right to an event's sign. */
const ANCHORS: PositionAnchor[] = [
  "right",
  "top",
  "left",
  "bottom",
  "top-right",
  "bottom-right",
  "top-left",
  "bottom-left",
];

/** So many ems from the middle of a place, beyond its mark. */
const beyondMark = (ems: number): ExpressionSpecification => ["+", ["get", "size"], ems];

/** The names of places; they keep clear of marks, which are placed first as they lie above. */
export function nameLayers(language: Language, palette: Palette): LayerSpecification[] {
  const isPoint: ExpressionSpecification = ["get", "point"];
  return [
    // Places named in passing wait for a closer look.
    { ...names("names-in-passing", ["!", isMarked], language, palette), minzoom: 7.5 },
    // The middle of an area is left to the sign of an event.
    names("names-of-areas", ["all", isMarked, ["!", isPoint]], language, palette, ["top", "bottom"]),
    names("names", ["all", isMarked, isPoint], language, palette),
  ];
}

function names(
  id: string,
  which: ExpressionSpecification,
  language: Language,
  palette: Palette,
  anchors = ANCHORS,
): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source: "places",
    filter: ["all", which, hasRoom],
    layout: {
      "text-field": ["get", `name_${language}`],
      "text-font": MAP_FONT,
      "text-size": ["interpolate", ["linear"], ["zoom"], 5, 11, 7, 13, 10, 16],
      "text-variable-anchor": anchors,
      "text-radial-offset": ["interpolate", ["linear"], ["zoom"], 5, beyondMark(0.35), 9, beyondMark(0.55)],
      "text-justify": "auto",
      "text-padding": 3,
      "symbol-sort-key": ["get", "order"],
    },
    paint: {
      "text-color": ["case", is("known"), palette.name, palette.nameMuted],
      "text-halo-color": palette.land,
      "text-halo-width": 1.6,
    },
  };
}
