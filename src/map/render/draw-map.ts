import { type Markup, markup } from "../../text/markup.ts";
import { drawGround, type Ground } from "../ground/ground.ts";
import type { Frame, Layout } from "../layout/layout.ts";
import type { AttributesOf, SvgText } from "./svg-text.ts";

/** The map of a frame at its home camera: ground, areas and all nodes. The ground is in the pixels of the frame. */
export function drawMap(
  layout: Layout,
  frame: Frame,
  ground: Ground,
  svg: SvgText,
  attributesOf: AttributesOf = () => null,
): Markup {
  const { palette } = svg.paint;
  const { width, height } = frame;
  const areas = layout.nodes.flatMap((node) => {
    const path = node.role === "area" ? ground.areas.get(node.place) : undefined;
    return node.role === "area" && path ? [svg.area(node, path, attributesOf(node))] : [];
  });
  return markup`<rect width="${width}" height="${height}" fill="${palette.sea}"/>
<g stroke-linejoin="round">${drawGround(ground, markup`${areas}`, palette)}</g>
<g stroke-linecap="round" stroke-linejoin="round">${svg.nodes(layout, frame.home, frame, attributesOf)}</g>`;
}
