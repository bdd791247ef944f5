import { nothing, svg, type TemplateResult } from "lit";
import type { Fit } from "../../map/ground/fit-ground.ts";
import type { Ground } from "../../map/ground/ground.ts";
import type { Palette } from "../../map/symbols/palette.ts";

/** Land, rivers, lakes and lines, brought to the pixels of the view; `areas` is what lies between land and water. */
export function drawGround(
  ground: Ground,
  { scale, x, y }: Fit,
  areas: readonly TemplateResult[],
  palette: Palette,
): TemplateResult {
  const line = (path: string, colour: string, width: number, dash: string | typeof nothing = nothing) =>
    svg`<path class="line" d=${path} stroke=${colour} stroke-width=${width} stroke-dasharray=${dash} />`;
  return svg`<g transform=${`translate(${x} ${y})scale(${scale})`} stroke-linejoin="round" stroke-linecap="round">
    <path d=${ground.land} fill=${palette.land} />
    ${areas}
    ${line(ground.divisions, palette.division, 1)}
    ${line(ground.rivers, palette.water, 1.3)}
    <path d=${ground.lakes} fill=${palette.water} pointer-events="none" />
    ${line(ground.borders, palette.border, 1.4)}
    ${line(ground.disputed, palette.border, 1.4, "4 4")}
  </g>`;
}
