import type { InsetTitle } from "../inset/inset-title.ts";
import type { PlacedInset } from "../inset/place-inset.ts";
import { svgElement } from "../render/svg-element.ts";
import type { Palette } from "../symbols/palette.ts";

/** What an inset is made of. */
export interface InsetParts {
  readonly title: InsetTitle;
  /** Drawings of its map, the lowest first. */
  readonly layers: readonly SVGSVGElement[];
  readonly palette: Palette;
}

/** An inset as one drawing in the pixels of the map around it, made of copies. */
export function drawInsetCopy({ box, map }: PlacedInset, { title, layers, palette }: InsetParts): SVGSVGElement {
  const { text, direction, at, size, weight } = title;
  const look = { "font-size": size, "font-weight": weight, fill: palette.name };
  const line = svgElement("text", { x: box.x + at[0], y: box.y + at[1], direction, ...look });
  line.textContent = text;
  const picture = svgElement("svg", { ...map, overflow: "hidden" });
  const { width, height } = map;
  picture.append(svgElement("rect", { width, height, fill: palette.sea }));
  for (const layer of layers) {
    const group = svgElement("g");
    group.append(...(layer.cloneNode(true) as SVGSVGElement).childNodes);
    picture.append(group);
  }
  const root = svgElement("svg");
  root.append(
    svgElement("rect", { ...box, fill: palette.halo }),
    line,
    picture,
    svgElement("rect", { ...box, stroke: palette.border }),
  );
  return root;
}
