import type { Picture } from "../../symbols/shape.ts";
import { svgElement } from "./svg-element.ts";

/** The tile as a pattern that repeats; tiles have no letters. */
export function tilePattern(id: string, { size, shapes }: Picture): SVGPatternElement {
  const pattern = svgElement("pattern", { id, width: size, height: size, patternUnits: "userSpaceOnUse" });
  for (const shape of shapes) {
    if (!("path" in shape)) throw new Error(`tile ${id} holds ${Object.keys(shape).join(", ")}, which is no path`);
    const { path, fill = "none", stroke = "none", width = 1, dash = [] } = shape;
    pattern.append(
      svgElement("path", {
        ...{ d: path, fill, stroke, "stroke-width": width, "stroke-dasharray": dash.join(" ") },
        ...{ "stroke-linecap": "round", "stroke-linejoin": "round" },
      }),
    );
  }
  return pattern;
}
