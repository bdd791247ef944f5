import { type Markup, markup } from "../../text/markup.ts";
import { hundredths } from "../geometry/round.ts";
import { letterDrop } from "../symbols/metrics.ts";
import type { Picture, Shape } from "../symbols/shape.ts";

/** The shapes of a picture as SVG, in its own square of `picture.size` units. */
export function drawShapes({ shapes }: Picture): Markup {
  return markup`${shapes.map(drawShape)}`;
}

function drawShape(shape: Shape): Markup {
  if ("letter" in shape) {
    const [x, y] = shape.at;
    return markup`<text x="${x}" y="${hundredths(y + shape.size * letterDrop(shape.letter))}" text-anchor="middle" font-weight="700" font-size="${hundredths(shape.size)}" fill="${shape.fill}">${shape.letter}</text>`;
  }
  const { path, fill, stroke, width, dash, opacity } = shape;
  if (path === "") return markup``;
  return markup`<path d="${path}" fill="${fill ?? "none"}"${stroke && markup` stroke="${stroke}"`}${width && markup` stroke-width="${width}"`}${dash && markup` stroke-dasharray="${dash.join(" ")}"`}${opacity !== undefined && markup` opacity="${opacity}"`}/>`;
}
