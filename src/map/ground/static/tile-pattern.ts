import { shapeElement } from "../../render/shape-element.ts";
import { svgElement } from "../../render/svg-element.ts";
import type { Picture } from "../../symbols/shape.ts";

/** The tile as a pattern that repeats. */
export function tilePattern(id: string, { size, shapes }: Picture): SVGPatternElement {
  const lines = { "stroke-linecap": "round", "stroke-linejoin": "round" };
  const pattern = svgElement("pattern", { id, width: size, height: size, patternUnits: "userSpaceOnUse", ...lines });
  pattern.append(...shapes.map(shapeElement));
  return pattern;
}
