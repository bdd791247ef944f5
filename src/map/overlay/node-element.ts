import { setAttributes, svgElement } from "../ground/static/svg-element.ts";
import type { DrawnPart, NodeDrawing, TextLine } from "../render/shapes.ts";
import { CAPITAL_MIDDLE, HALO } from "../symbols/metrics.ts";
import type { Picture, Shape } from "../symbols/shape.ts";

/** The parts of a node as elements, in pixels from its anchor. */
export function drawParts(parts: NodeDrawing["parts"]): SVGElement[] {
  return parts.map(drawPart);
}

/** A picture, `width` pixels wide, with its middle at a point. */
export function drawPicture(picture: Picture, [x, y]: readonly [number, number], width: number): SVGElement {
  const scale = width / picture.size;
  const group = copyShapes(picture);
  setAttributes(group, { transform: `translate(${x - width / 2} ${y - width / 2})scale(${scale})` });
  return group;
}

function drawPart(part: DrawnPart): SVGElement {
  if ("picture" in part) return drawPicture(part.picture, part.at, part.width);
  return "text" in part ? drawText(part) : drawShape(part);
}

const TEMPLATES = new WeakMap<Picture, SVGElement>();

/** The shapes of a picture in a group of their own, in its own square of `picture.size` units. */
export function copyShapes(picture: Picture): SVGElement {
  const template = TEMPLATES.get(picture) ?? svgElement("g");
  if (!TEMPLATES.has(picture)) template.append(...picture.shapes.map(drawShape));
  TEMPLATES.set(picture, template);
  return template.cloneNode(true) as SVGElement;
}

function drawShape(shape: Shape): SVGElement {
  if ("letter" in shape) {
    const [x, y] = shape.at;
    const text = svgElement("text", {
      ...{ x, y: y + shape.size * CAPITAL_MIDDLE, "text-anchor": "middle", direction: "ltr" },
      ...{ "font-weight": 700, "font-size": shape.size, fill: shape.fill },
    });
    text.textContent = shape.letter;
    return text;
  }
  const { path, fill = "none", stroke = "none", width = 1, dash = [], opacity = 1 } = shape;
  return svgElement("path", {
    ...{ d: path, fill, stroke, "stroke-width": width, "stroke-dasharray": dash.join(" ") },
    ...(opacity < 1 && { opacity }),
  });
}

/** Each line is set in its own direction, whatever is around it. */
function drawText({ text: line, at: [x, y], align, direction, size, weight, fill, halo }: TextLine): SVGElement {
  const isStart = align === (direction === "rtl" ? "right" : "left");
  const text = svgElement("text", {
    ...{ x, y, direction, "unicode-bidi": "isolate", "font-size": size, "font-weight": weight, fill },
    "text-anchor": { center: "middle", left: isStart ? "start" : "end", right: isStart ? "start" : "end" }[align],
    ...(halo !== null && { stroke: halo, "stroke-width": HALO, "paint-order": "stroke", "stroke-linejoin": "round" }),
  });
  text.textContent = line;
  return text;
}
