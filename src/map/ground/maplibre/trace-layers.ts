import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { Locale } from "../../../language/locale.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { AGES } from "../../scene/traces.ts";
import { LETTER_SIZE } from "../../symbols/arrow.ts";
import type { Palette } from "../../symbols/palette.ts";
import { TRACE_OPACITIES } from "../../symbols/trace-style.ts";
import { MAP_FONT } from "./fonts.ts";

/** The layers that answer to a pointer. */
export const TRACE_LAYERS = ["arrows", "rings"];

const isPart = (part: string): ExpressionSpecification => ["==", ["get", "part"], part];
const isOfThisZoom: ExpressionSpecification = ["==", ["get", "zoom"], ["floor", ["zoom"]]];

/** A part of the strength that the age gives; nothing on the days without the trace. */
const byAge = (part = 1): ExpressionSpecification => [
  "match",
  ["number", ["feature-state", "age"], -1],
  ...(AGES.flatMap((age) => [age, part * TRACE_OPACITIES[age]]) as [number, number]),
  0,
];

/** Arrows and rings, for the place under marks; above names, as those are there on every day. */
export function traceLayers(claims: Dataset["claims"], locale: Locale, palette: Palette): LayerSpecification[] {
  const colour: ExpressionSpecification = ["coalesce", ["get", "colour"], palette.halo];
  const line = (id: string, filter: FilterSpecification, paint: object): LayerSpecification => ({
    id,
    type: "line",
    source: "traces",
    filter,
    layout: { "line-join": "round" },
    paint,
  });
  const arrows: FilterSpecification = ["all", isPart("arrow"), isOfThisZoom];
  return [
    line("ring-halos", isPart("ring"), { "line-color": palette.halo, "line-width": 6, "line-opacity": byAge(0.7) }),
    line("ring-edges", isPart("ring"), {
      ...{ "line-color": palette.ink, "line-width": 4, "line-dasharray": [2, 1.5], "line-opacity": byAge() },
    }),
    line("rings", isPart("ring"), {
      ...{ "line-color": colour, "line-width": 2, "line-dasharray": [4, 3], "line-opacity": byAge() },
    }),
    line("arrow-halos", arrows, { "line-color": palette.halo, "line-width": 5, "line-opacity": byAge(0.7) }),
    {
      ...{ id: "arrows", type: "fill", source: "traces", filter: arrows },
      paint: { "fill-color": colour, "fill-opacity": byAge() },
    },
    line("arrow-edges", arrows, { "line-color": palette.ink, "line-width": 1.2, "line-opacity": byAge() }),
    {
      ...{ id: "arrow-letters", type: "symbol", source: "traces", filter: ["all", isPart("letter"), isOfThisZoom] },
      layout: {
        "text-field": ["coalesce", ["get", "letter"], ""],
        "text-font": MAP_FONT,
        "text-size": LETTER_SIZE,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": ["coalesce", ["get", "ink"], palette.ink], "text-opacity": byAge() },
    },
    {
      ...{ id: "ring-distances", type: "symbol", source: "traces" },
      filter: ["all", isPart("distance"), [">=", ["zoom"], ["get", "from_zoom"]]],
      layout: {
        "text-field": distancesIn(claims, locale),
        "text-font": MAP_FONT,
        "text-size": 13,
        "text-anchor": "bottom",
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: {
        "text-color": palette.name,
        "text-halo-color": palette.land,
        "text-halo-width": 1.6,
        "text-opacity": byAge(),
      },
    },
  ];
}

/** The distance of each ring that any filter may show, in the reader's words and digits. */
function distancesIn(claims: Dataset["claims"], { words, format }: Locale): ExpressionSpecification | string {
  const distances = new Set([...claims.values()].flatMap((claim) => ("distanceKm" in claim && claim.distanceKm) || []));
  if (distances.size === 0) return "";
  const texts = [...distances].flatMap((each) => [String(each), words.layers.kilometres(format.number(each))]);
  return ["match", ["get", "kilometres"], ...(texts as [string, string]), ""];
}
