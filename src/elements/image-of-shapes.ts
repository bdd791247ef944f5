import { copyShapes } from "../map/overlay/node-element.ts";
import { svgElement } from "../map/render/svg-element.ts";
import type { Picture } from "../map/symbols/shape.ts";

/** The picture as a CSS image of its shapes. It is made at once; where it occurs thousands of times, painting it is slow. */
export function imageOfShapes(picture: Picture): string {
  const { size } = picture;
  const svg = svgElement("svg", {
    viewBox: `0 0 ${size} ${size}`,
    width: size,
    height: size,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    "font-family": "Noto Sans, system-ui, sans-serif",
  });
  svg.append(copyShapes(picture));
  return `url("data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}")`;
}
