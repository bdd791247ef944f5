import { html, nothing, svg, type TemplateResult } from "lit";
import { CAPITAL_MIDDLE } from "../map/symbols/metrics.ts";
import type { Picture } from "../map/symbols/shape.ts";

/** The picture as inline SVG, `pixels` wide; it is decoration, words beside it say the same. */
export function drawPicture({ size, shapes }: Picture, pixels: number): TemplateResult {
  return html`<svg
    class="picture"
    viewBox="0 0 ${size} ${size}"
    width=${pixels}
    height=${pixels}
    aria-hidden="true"
    fill="none"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${shapes.map((shape) =>
      "letter" in shape
        ? svg`<text
            x=${shape.at[0]}
            y=${shape.at[1] + shape.size * CAPITAL_MIDDLE}
            text-anchor="middle"
            font-family="Noto Sans, system-ui, sans-serif"
            font-weight="700"
            font-size=${shape.size}
            fill=${shape.fill}
            direction="ltr"
          >${shape.letter}</text>`
        : svg`<path
            d=${shape.path}
            fill=${shape.fill ?? "none"}
            stroke=${shape.stroke ?? "none"}
            stroke-width=${shape.width ?? nothing}
            stroke-dasharray=${shape.dash?.join(" ") ?? nothing}
            opacity=${shape.opacity ?? nothing}
          />`,
    )}
  </svg>`;
}
