import { letterDrop } from "../symbols/metrics.ts";
import type { Shape } from "../symbols/shape.ts";
import { svgElement } from "./svg-element.ts";

/** The shape of a picture as an element. */
export function shapeElement(shape: Shape): SVGElement {
  if ("letter" in shape) {
    const [x, y] = shape.at;
    const text = svgElement("text", {
      x,
      y: y + shape.size * letterDrop(shape.letter),
      "text-anchor": "middle",
      direction: "ltr",
      "font-weight": 700,
      "font-size": shape.size,
      fill: shape.fill,
    });
    text.textContent = shape.letter;
    return text;
  }
  const { path, fill = "none", stroke = "none", width = 1, dash = [], opacity = 1 } = shape;
  return svgElement("path", {
    d: path,
    fill,
    stroke,
    "stroke-width": width,
    "stroke-dasharray": dash.join(" "),
    ...(opacity < 1 && { opacity }),
  });
}
