import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { copyShapes } from "../map/overlay/node-element.ts";
import { svgElement } from "../map/render/svg-element.ts";
import type { Figure } from "../map/scene/figure.ts";
import type { Paint } from "../map/symbols/paint.ts";
import { pictureOf } from "../map/symbols/picture.ts";
import type { Picture } from "../map/symbols/shape.ts";

/** The picture as inline SVG, `pixels` wide; it is decoration, words beside it say the same. */
export function drawPicture(picture: Picture, pixels: number): TemplateResult {
  return html`${guard([picture, pixels], () => buildPicture(picture, pixels))}`;
}

/** The map's symbol for a figure in the same way. */
export function drawFigure(figure: Figure, paint: Paint, pixels: number): TemplateResult {
  return drawPicture(pictureOf(figure, paint, pixels), pixels);
}

function buildPicture(picture: Picture, pixels: number): SVGElement {
  const svg = svgElement("svg", {
    class: "picture",
    viewBox: `0 0 ${picture.size} ${picture.size}`,
    width: pixels,
    height: pixels,
    fill: "none",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    "aria-hidden": "true",
    "font-family": "Noto Sans, Noto Sans Arabic, system-ui, sans-serif",
  });
  svg.append(copyShapes(picture));
  return svg;
}
