import { type Markup, markup } from "../../text/markup.ts";
import { zoomOf } from "../geometry/camera.ts";
import { tenths } from "../geometry/round.ts";
import { drawGround, type Ground } from "../ground/ground.ts";
import type { Content } from "../layout/content.ts";
import type { SvgText } from "../render/svg-text.ts";
import { textLine } from "../render/text-line.ts";
import type { Palette } from "../symbols/palette.ts";
import { lineTo } from "./inset-line.ts";
import { insetTitle } from "./inset-title.ts";
import { layOutInset } from "./lay-out-inset.ts";
import type { PlacedInset } from "./place-inset.ts";

/** An inset from its own upper left corner on; the ground is in the pixels of its frame. */
export function drawInset(inset: PlacedInset, content: Content, ground: Ground, svg: SvgText): Markup {
  const { box, map, frame } = inset;
  const { palette } = svg.paint;
  const { text, direction, align, at, size, weight } = insetTitle(inset, content.locale);
  const title = textLine(text, at, direction, align, { size, weight, fill: palette.name });
  const layout = layOutInset(content, inset);
  const land = drawGround(ground, svg.areas(layout.nodes, ground), palette, zoomOf(frame.home.worldSize));
  return markup`<rect width="${box.width}" height="${box.height}" fill="${palette.halo}"/>${title}
<svg y="${map.y - box.y}" width="${map.width}" height="${map.height}" overflow="hidden"><rect width="${map.width}" height="${map.height}" fill="${palette.sea}"/>${svg.once(markup`<g stroke-linejoin="round">${land}</g>`)}<g stroke-linecap="round" stroke-linejoin="round">${svg.nodes(layout, frame.home, frame)}</g></svg><rect width="${box.width}" height="${box.height}" fill="none" stroke="${palette.border}"/>`;
}

/** The outline of what an inset shows, and the line to it, in the pixels of the frame that it lies in. */
export function drawExtent(inset: PlacedInset, palette: Palette): Markup {
  const { x, y, width, height } = inset.extent;
  const { from, to } = lineTo(inset);
  return markup`<g fill="none" stroke="${palette.border}"><path d="M${tenths(x)} ${tenths(y)}h${tenths(width)}v${tenths(height)}h${tenths(-width)}z"/><path stroke-width="0.6" d="M${from.map(tenths).join(" ")}L${to.map(tenths).join(" ")}"/></g>`;
}
