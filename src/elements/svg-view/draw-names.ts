import { nothing, svg, type TemplateResult } from "lit";
import type { MapPlan } from "../../map/layout/map-plan.ts";

/** The names on the map, in their own direction of writing; a place's own leads to it. */
export function drawNames({ names }: MapPlan, direction: "ltr" | "rtl"): TemplateResult {
  return svg`<g class="names" aria-hidden="true" direction=${direction}>
    ${names.map(({ label: { text, at, dot, place, style }, middle, baseline }) => [
      dot ? svg`<circle cx=${at[0]} cy=${at[1]} r="2" fill=${style.fill} />` : nothing,
      svg`<text
        x=${middle}
        y=${baseline}
        data-place=${place ?? nothing}
        font-size=${style.size}
        font-weight=${style.weight ?? nothing}
        fill=${style.fill}
        stroke=${style.halo ?? nothing}
      >${text}</text>`,
    ])}
  </g>`;
}
