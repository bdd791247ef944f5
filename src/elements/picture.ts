import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { copyShapes } from "../map/overlay/node-element.ts";
import { svgElement } from "../map/render/svg-element.ts";
import type { Picture } from "../map/symbols/shape.ts";

/** The picture as inline SVG, `pixels` wide; it is decoration, words beside it say the same. */
export function drawPicture(picture: Picture, pixels: number): TemplateResult {
  return html`${guard([picture, pixels], () => buildPicture(picture, pixels))}`;
}

function buildPicture(picture: Picture, pixels: number): SVGElement {
  const svg = svgElement("svg", {
    ...{ class: "picture", viewBox: `0 0 ${picture.size} ${picture.size}`, width: pixels, height: pixels },
    ...{ fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" },
    ...{ "aria-hidden": "true", "font-family": "Noto Sans, system-ui, sans-serif" },
  });
  svg.append(copyShapes(picture));
  return svg;
}
