import { memoize } from "../../model/memoize.ts";
import { shapeElement } from "../render/shape-element.ts";
import type { DrawnPart, NodeDrawing, TextLine } from "../render/shapes.ts";
import { setAttributes, svgElement } from "../render/svg-element.ts";
import { HALO } from "../symbols/metrics.ts";
import type { Picture } from "../symbols/shape.ts";

/** The parts of a node as elements, in pixels from its anchor. */
export function drawParts(parts: NodeDrawing["parts"]): SVGElement[] {
  return parts.map(drawPart);
}

/** A picture, `width` pixels wide, with its middle at a point. */
export function placePicture(picture: Picture, [x, y]: readonly [number, number], width: number): SVGElement {
  const scale = width / picture.size;
  const group = copyShapes(picture);
  setAttributes(group, { transform: `translate(${x - width / 2} ${y - width / 2})scale(${scale})` });
  return group;
}

function drawPart(part: DrawnPart): SVGElement {
  if ("picture" in part) return placePicture(part.picture, part.at, part.width);
  return "text" in part ? drawText(part) : shapeElement(part);
}

/** The shapes of a picture in a group of their own, in its own square of `picture.size` units. */
export const copyShapes = (picture: Picture): SVGElement => templateOf(picture).cloneNode(true) as SVGElement;

const templateOf = memoize((picture: Picture): SVGElement => {
  const template = svgElement("g");
  template.append(...picture.shapes.map(shapeElement));
  return template;
});

/** Each line is set in its own direction, whatever is around it. */
function drawText(drawn: TextLine): SVGElement {
  const { text: line, align, direction, size, weight, spacing, fill, halo } = drawn;
  const [x, y] = drawn.at;
  const isStart = align === (direction === "rtl" ? "right" : "left");
  const text = svgElement("text", {
    x,
    y,
    direction,
    "unicode-bidi": "isolate",
    "font-size": size,
    "font-weight": weight,
    fill,
    "text-anchor": { center: "middle", left: isStart ? "start" : "end", right: isStart ? "start" : "end" }[align],
    ...(spacing !== undefined && { "letter-spacing": spacing }),
    stroke: halo,
    "stroke-width": HALO,
    "paint-order": "stroke",
    "stroke-linejoin": "round",
  });
  text.textContent = line;
  return text;
}
