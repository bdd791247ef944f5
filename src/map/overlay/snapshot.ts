import type { Size } from "../geometry/camera.ts";
import { measureText } from "../layout/text-width.ts";
import { setAttributes, svgElement } from "../render/svg-element.ts";
import type { Palette } from "../symbols/palette.ts";

/** What a picture of a map is made of. */
export interface Snapshot {
  readonly size: Size;
  readonly palette: Palette;
  /** The fonts of all text, as CSS has them. */
  readonly fonts: string;
  /** Drawings of the same size, the lowest first. */
  readonly layers: readonly SVGSVGElement[];
  /** A line that stands on the picture, in the upper corner where a line of text begins. */
  readonly caption: { readonly text: string; readonly direction: "ltr" | "rtl" };
}

const CAPTION = { size: 13, margin: 8, padding: 5 };

/** The snapshot as one SVG drawing that needs nothing else. */
export function drawSnapshot({ size: { width, height }, palette, fonts, layers, caption }: Snapshot): SVGSVGElement {
  const root = svgElement("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": fonts,
    direction: "ltr",
    fill: "none",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
  root.append(svgElement("rect", { width, height, fill: palette.sea }));
  for (const layer of layers) {
    const group = svgElement("g");
    group.append(...(layer.cloneNode(true) as SVGSVGElement).childNodes);
    renameTiles(group);
    root.append(group);
  }
  root.append(...drawCaption(caption.text, caption.direction, width, palette));
  return root;
}

/** Gives the tiles of a copy ids of their own: of two equal ids the page would take the first, which may not be painted. */
function renameTiles(copy: SVGElement): void {
  for (const tile of copy.querySelectorAll("pattern")) tile.id = `copy-${tile.id}`;
  for (const filled of copy.querySelectorAll('[fill^="url(#"]')) {
    setAttributes(filled, { fill: (filled.getAttribute("fill") ?? "").replace("url(#", "url(#copy-") });
  }
}

function drawCaption(text: string, direction: "ltr" | "rtl", width: number, { halo, ink }: Palette): SVGElement[] {
  const { size, margin, padding } = CAPTION;
  const length = measureText(text, size, 400);
  const isRtl = direction === "rtl";
  const left = isRtl ? width - margin - length - 2 * padding : margin;
  const box = { x: left, y: margin, width: length + 2 * padding, height: size + 2 * padding };
  const at = { x: isRtl ? width - margin - padding : margin + padding, y: margin + padding + size * 0.85 };
  const line = svgElement("text", { ...at, direction, "font-size": size, fill: ink });
  line.textContent = text;
  return [svgElement("rect", { ...box, fill: halo }), line];
}
