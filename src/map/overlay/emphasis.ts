import type { Place, PlaceId } from "../../model/place.ts";
import type { AreaNode, SymbolNode } from "../layout/node.ts";
import { outlinePath } from "../render/outline-path.ts";
import { svgElement } from "../render/svg-element.ts";
import { PICTURE_UNITS } from "../symbols/metrics.ts";
import type { Palette } from "../symbols/palette.ts";
import { type Ring, ringOf } from "../symbols/ring.ts";
import type { PlaceNode } from "./ghosts.ts";
import { placePicture } from "./node-element.ts";

/** What the reader looks at. */
export interface Emphasis {
  readonly selected: PlaceId | null;
  readonly pointed: PlaceId | null;
}

/** What shows that a node's place is open or pointed at: rings around its symbol, or the outline of its area; nothing else. */
export function drawEmphasis(
  node: PlaceNode,
  { selected, pointed }: Emphasis,
  places: ReadonlyMap<PlaceId, Place>,
  worldSize: number,
  palette: Palette,
): SVGElement[] {
  const rings: Ring[] = [];
  if (node.place === pointed) rings.push("pointed");
  if (node.place === selected) rings.push("selected");
  return node.role === "symbol"
    ? rings.map((ring) => drawRing(ring, node, palette))
    : rings.slice(-1).flatMap((ring) => drawOutline(ring, node, places, worldSize, palette));
}

function drawRing(ring: Ring, { offset, size }: SymbolNode, palette: Palette): SVGElement {
  const picture = ringOf(ring, palette);
  return placePicture(picture, offset, (size * picture.size) / PICTURE_UNITS);
}

/** The outline in pixels from the area's anchor, which grow with the ground. */
function drawOutline(
  ring: Ring,
  { place, anchor }: AreaNode,
  places: ReadonlyMap<PlaceId, Place>,
  worldSize: number,
  { ink, chosen }: Palette,
): SVGElement[] {
  const found = places.get(place);
  if (found?.form !== "area") return [];
  return [
    svgElement("path", {
      d: outlinePath(found.area, { origin: anchor, worldSize }),
      fill: "none",
      stroke: ring === "selected" ? chosen : ink,
      "stroke-width": 3,
      "vector-effect": "non-scaling-stroke",
    }),
  ];
}
