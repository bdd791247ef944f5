import { type Markup, markup, markupOfJson } from "../../text/markup.ts";
import { zoomOf } from "../geometry/camera.ts";
import type { Palette } from "../symbols/palette.ts";
import { drawLayers, type GroundPaths, type NamedGround } from "./ground.ts";
import { encodeNames } from "./ground-file.ts";

/** The ids of what of the ground lies below areas, and of what lies above them. */
export const BELOW_AREAS = "ground-below";
export const ABOVE_AREAS = "ground-above";

/**
 * A ground as a part of a page, for its pictures to refer to and its map to begin with, its names in the element after its paths;
 * it is seen nowhere by itself. Lines are as wide as where the whole world is so many pixels wide.
 */
export function drawPageGround(ground: NamedGround, address: string, palette: Palette, worldSize: number): Markup {
  const { below, above } = drawLayers(ground, palette, zoomOf(worldSize), attributesOf);
  const part = (id: string, drawn: Markup) => markup`<g id="${id}" stroke-linejoin="round">${drawn}</g>\n`;
  return markup`<svg data-ground="${address}" width="0" height="0" aria-hidden="true"><defs>${part(BELOW_AREAS, below)}${part(ABOVE_AREAS, above)}</defs></svg><script type="application/json">${markupOfJson(encodeNames(ground))}</script>`;
}

/** Each path says which it is; lines keep their width whatever the size of the picture. */
const attributesOf = (layer: keyof GroundPaths) => markup` data-layer="${layer}" vector-effect="non-scaling-stroke"`;
