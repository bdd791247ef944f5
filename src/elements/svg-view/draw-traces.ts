import { nothing, svg, type TemplateResult } from "lit";
import type { DrawnTrace } from "../../map/layout/trace-plan.ts";
import { LETTER_SIZE } from "../../map/symbols/arrow.ts";
import type { Palette } from "../../map/symbols/palette.ts";

/** The rings and above them the arrows; each leads to its place, whose button says what happened there. */
export function drawTraces(traces: readonly DrawnTrace[], palette: Palette): TemplateResult {
  const of = (shape: DrawnTrace["shape"]) => traces.filter((trace) => trace.shape === shape);
  return svg`<g class="traces" aria-hidden="true" fill="none" stroke-linejoin="round">
    ${of("ring").map((ring) => drawRing(ring, palette))} ${of("arrow").map((arrow) => drawArrow(arrow, palette))}
  </g>`;
}

function drawRing({ place, outline, colour, opacity }: DrawnTrace, { halo, ink }: Palette): TemplateResult {
  return svg`<g data-place=${place} opacity=${opacity}>
    <path d=${outline} stroke=${halo} stroke-width="6" stroke-opacity=".7" />
    <path d=${outline} stroke=${ink} stroke-width="4" stroke-dasharray="8 6" />
    <path d=${outline} stroke=${colour} stroke-width="2" stroke-dasharray="8 6" />
  </g>`;
}

function drawArrow({ place, outline, colour, opacity, letter }: DrawnTrace, { halo, ink }: Palette): TemplateResult {
  return svg`<g data-place=${place} opacity=${opacity}>
    <path d=${outline} stroke=${halo} stroke-width="5" stroke-opacity=".7" />
    <path d=${outline} fill=${colour} stroke=${ink} stroke-width="1.2" />
    ${
      letter
        ? svg`<text
            x=${letter.at[0]}
            y=${letter.at[1] + LETTER_SIZE * 0.36}
            text-anchor="middle"
            font-family="Noto Sans, system-ui, sans-serif"
            font-weight="700"
            font-size=${LETTER_SIZE}
            fill=${letter.fill}
          >${letter.text}</text>`
        : nothing
    }
  </g>`;
}
