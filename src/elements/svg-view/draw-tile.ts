import { svg, type TemplateResult } from "lit";
import type { Picture } from "../../map/symbols/shape.ts";
import { drawPicture } from "../picture.ts";

/** The tile as the pattern of that id; `scale` is by how much what it fills is scaled, which the tile is not. */
export function drawTile(id: string, tile: Picture, scale: number): TemplateResult {
  return svg`<pattern
    id=${id}
    width=${tile.size}
    height=${tile.size}
    patternUnits="userSpaceOnUse"
    patternTransform="scale(${1 / scale})"
  >${drawPicture(tile, tile.size)}</pattern>`;
}
