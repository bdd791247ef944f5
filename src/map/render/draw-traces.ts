import { type Markup, markup } from "../../text/markup.ts";
import type { DrawnTrace } from "../layout/trace-plan.ts";
import { LETTER_SIZE } from "../symbols/arrow.ts";
import type { Palette } from "../symbols/palette.ts";

/** The rings, dashed, and above them the arrows, each with its halo; their letters need the map's font. */
export function drawTraces(traces: readonly DrawnTrace[], palette: Palette): Markup {
  const of = (shape: DrawnTrace["shape"]) => traces.filter((trace) => trace.shape === shape);
  return markup`<g fill="none" stroke-linejoin="round">${of("ring").map((ring) => drawRing(ring, palette))}${of("arrow").map((arrow) => drawArrow(arrow, palette))}</g>`;
}

function drawRing({ outline, colour, opacity }: DrawnTrace, { halo, ink }: Palette): Markup {
  return markup`<g opacity="${opacity}"><path d="${outline}" stroke="${halo}" stroke-width="6" stroke-opacity=".7"/><path d="${outline}" stroke="${ink}" stroke-width="4" stroke-dasharray="8 6"/><path d="${outline}" stroke="${colour}" stroke-width="2" stroke-dasharray="8 6"/></g>`;
}

function drawArrow({ outline, colour, opacity, letter }: DrawnTrace, { halo, ink }: Palette): Markup {
  const text =
    letter &&
    markup`<text x="${Math.round(letter.at[0])}" y="${Math.round(letter.at[1] + LETTER_SIZE * 0.36)}" text-anchor="middle" font-weight="700" font-size="${LETTER_SIZE}" fill="${letter.fill}">${letter.text}</text>`;
  return markup`<g opacity="${opacity}"><path d="${outline}" stroke="${halo}" stroke-width="5" stroke-opacity=".7"/><path d="${outline}" fill="${colour}" stroke="${ink}" stroke-width="1.2"/>${text}</g>`;
}
