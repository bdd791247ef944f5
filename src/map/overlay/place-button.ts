import { asId } from "../../model/id.ts";
import type { Place, PlaceId } from "../../model/place.ts";
import { setAttributes, svgElement } from "../render/svg-element.ts";
import type { Palette } from "../symbols/palette.ts";
import { drawEmphasis, type Emphasis } from "./emphasis.ts";
import type { PlaceNode } from "./ghosts.ts";
import { LEAST_TARGET } from "./node-box.ts";

/** How the rings around the nodes that stand for places are drawn. */
export interface RingLook {
  readonly emphasis: Emphasis;
  readonly places: ReadonlyMap<PlaceId, Place>;
  /** Pixels of the whole world that areas are outlined in. */
  readonly worldSize: number;
  readonly palette: Palette;
}

/** How they are made buttons. */
export interface ButtonLook extends RingLook {
  /** The key of the one node that the Tab key stops at; null where it stops at the map itself. */
  readonly stop: string | null;
  /** What a node says to those who do not see it. */
  readonly labelOf: (node: PlaceNode) => string;
}

/** Makes the group of a node a button, with the rings of its place. */
export function makeButton(group: SVGGElement, node: PlaceNode, look: ButtonLook): void {
  const { emphasis, stop, labelOf } = look;
  setAttributes(group, {
    role: "button",
    "data-place": node.place,
    "aria-label": labelOf(node),
    "aria-current": String(node.place === emphasis.selected),
    tabindex: node.key === stop ? "0" : "-1",
  });
  drawRings(group, node, look);
  const known = group.querySelector(":scope > .target");
  const target = known ?? svgElement("circle", { class: "target", fill: "transparent" });
  const [x, y] = node.role === "symbol" ? node.offset : [0, 0];
  setAttributes(target, { cx: String(x), cy: String(y), r: String(LEAST_TARGET) });
  if (!known) group.prepend(target);
}

/** Draws the rings of a node's place in its group, below the node. */
export function drawRings(group: SVGGElement, node: PlaceNode, look: RingLook): void {
  const { emphasis, places, worldSize, palette } = look;
  const known = group.querySelector(":scope > .emphasis");
  const rings = known ?? svgElement("g", { class: "emphasis" });
  const isEmphasised = node.place === emphasis.selected || node.place === emphasis.pointed;
  if (isEmphasised || rings.firstChild) {
    rings.replaceChildren(...drawEmphasis(node, emphasis, places, worldSize, palette));
  }
  if (!known) group.prepend(rings);
}

/** The place whose button the element is. */
export function placeOfButton(element: Element): PlaceId {
  const place = element.getAttribute("data-place");
  if (place === null) throw new Error(`no button of a place: ${element.outerHTML}`);
  return asId(place);
}
