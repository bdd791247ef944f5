import { type Markup, markup } from "../../text/markup.ts";
import { zoomOf } from "../geometry/camera.ts";
import { drawGround, type Ground } from "../ground/ground.ts";
import type { Layout, MapFrame } from "../layout/layout.ts";
import type { AttributesOf, SvgText } from "./svg-text.ts";

/**
 * The map of a frame at its home camera: ground, areas and all nodes, below these the extent of an inset, if any. The ground
 * is in the pixels of the frame.
 */
export function drawMap(
  layout: Layout,
  frame: MapFrame,
  ground: Ground,
  svg: SvgText,
  extent: Markup | null = null,
  attributesOf: AttributesOf = () => null,
): Markup {
  const { palette } = svg.paint;
  const { width, height } = frame;
  return markup`<rect width="${width}" height="${height}" fill="${palette.sea}"/>
<g stroke-linejoin="round">${drawGround(ground, svg.areas(layout.nodes, ground, attributesOf), palette, zoomOf(frame.home.worldSize))}</g>${extent}
<g stroke-linecap="round" stroke-linejoin="round">${svg.nodes(layout, frame.home, frame, attributesOf)}</g>`;
}
