import { boxesOverlap, growBox, moveBox } from "../geometry/box.ts";
import { AROUND_VIEW, type Camera, project, type Size, shiftBetween } from "../geometry/camera.ts";
import { hundredths } from "../geometry/round.ts";
import { type Node, PAINT_ORDER } from "../layout/node.ts";
import { drawNode } from "../render/shapes.ts";
import { setAttributes, svgElement } from "../render/svg-element.ts";
import type { Paint } from "../symbols/paint.ts";
import { Fade } from "./fade.ts";
import { isEqual } from "./is-equal.ts";
import { boxOf } from "./node-box.ts";
import { drawParts } from "./node-element.ts";
import { reorder } from "./reorder.ts";

/** What the overlay shows. */
export interface OverlayPicture {
  /** What matters most first. */
  readonly nodes: readonly Node[];
  /** Pixels of the whole world that the arrows and rings among the nodes are made for. */
  readonly worldSize: number;
  readonly paint: Paint;
  /** The nodes that exist wherever they are, by key. */
  readonly kept: ReadonlySet<string>;
  /** Whether symbols that show another figure fade to it. */
  readonly fades: boolean;
}

/** A node that is on the page. */
interface Shown {
  readonly group: SVGGElement;
  readonly parts: SVGGElement;
  node: Node;
  paint: Paint;
}

/** The nodes of a layout over the ground: those in view, each kept as long as it stays there. */
export class Overlay {
  readonly #layers = new Map(PAINT_ORDER.map((role) => [role, svgElement("g", { class: role })]));
  #shown = new Map<string, Shown>();
  #picture: OverlayPicture | null = null;
  readonly #fade: Fade;
  /** What the nodes were placed for. */
  #placed: { readonly camera: Camera; readonly size: Size } | null = null;

  /**
   * `mover` is around the root and moved in its place: a drawing that is moved itself sets all of its text anew. `finish` is
   * called with the group of each symbol and area that is new or shown anew.
   */
  constructor(
    root: SVGSVGElement,
    private readonly mover: HTMLElement,
    private readonly finish: (group: SVGGElement, node: Node) => void,
  ) {
    for (const [role, layer] of this.#layers) {
      if (role !== "symbol" && role !== "area") layer.setAttribute("aria-hidden", "true");
    }
    root.append(...this.#layers.values());
    this.#fade = new Fade(root);
  }

  /** The nodes on the page. */
  get nodes(): Node[] {
    return [...this.#shown.values()].map(({ node }) => node);
  }

  /** The group of the node with the key; null where it is not on the page. */
  groupOf(key: string): SVGGElement | null {
    return this.#shown.get(key)?.group ?? null;
  }

  /** Shows the nodes that the camera sees; what is as it was costs next to nothing. */
  show(picture: OverlayPicture, camera: Camera, size: Size): void {
    const before = new Set(this.#shown.keys());
    if (picture.nodes !== this.#picture?.nodes) this.#fade.begin(picture.fades);
    this.#picture = picture;
    this.#place(camera, size);
    this.#fade.end();
    // A new one is finished when it is made.
    for (const { group, node } of this.#shown.values()) if (before.has(node.key)) this.finish(group, node);
  }

  /** Moves the nodes to where the camera sees their anchors: all of them at once while it only pans. */
  move(camera: Camera, size: Size): void {
    const placed = this.#placed;
    if (!placed) return;
    const [right, down] = shiftBetween(placed.camera, placed.size, camera, size);
    const isPan = camera.worldSize === placed.camera.worldSize;
    if (isPan && Math.hypot(right, down) < AROUND_VIEW) this.mover.style.transform = `translate(${right}px, ${down}px)`;
    else this.rest(camera, size);
  }

  /** Puts every node where the camera sees it, the drawing as a whole where it belongs. */
  rest(camera: Camera, size: Size): void {
    this.#fade.cut();
    this.#place(camera, size);
  }

  /** Takes all of it off the page. */
  destroy(): void {
    this.#fade.cut();
    for (const layer of this.#layers.values()) layer.remove();
    this.mover.style.transform = "";
  }

  #place(camera: Camera, size: Size): void {
    if (!this.#picture) return;
    this.#placed = { camera, size };
    this.mover.style.transform = "";
    const scale = camera.worldSize / this.#picture.worldSize;
    const view = growBox({ x: 0, y: 0, ...size }, AROUND_VIEW);
    const before = this.#shown;
    this.#shown = new Map();
    for (const node of this.#picture.nodes) {
      const at = project(node.anchor, camera, size);
      const isSeen = boxesOverlap(moveBox(boxOf(node, scale), at), view);
      if (!isSeen && !this.#picture.kept.has(node.key)) continue;
      const shown = this.#update(before.get(node.key), node, this.#picture.paint);
      const grown = GROWING.has(node.role) ? `scale(${scale})` : "";
      setAttributes(shown.group, { transform: `translate(${hundredths(at[0])} ${hundredths(at[1])})${grown}` });
      this.#shown.set(node.key, shown);
      before.delete(node.key);
    }
    for (const { group } of before.values()) group.remove();
    this.#order();
  }

  #update(known: Shown | undefined, node: Node, paint: Paint): Shown {
    if (known && known.paint === paint && isEqual(known.node, node)) return known;
    if (known) this.#fade.keep(known.node, node, () => lookOf(known));
    const shown = known ?? { group: svgElement("g"), parts: svgElement("g"), node, paint };
    Object.assign(shown, { node, paint });
    const { opacity, parts } = drawNode(node, paint);
    shown.parts.replaceChildren(...drawParts(parts));
    setAttributes(shown.parts, { opacity: opacity < 1 ? opacity : "" });
    if (!known) {
      shown.group.append(shown.parts);
      this.finish(shown.group, node);
    }
    return shown;
  }

  /** Within a role the later node lies lower; but buttons lie beside each other, and are told in the order that matters. */
  #order(): void {
    const groups = new Map(PAINT_ORDER.map((role): [Node["role"], SVGGElement[]] => [role, []]));
    for (const { node, group } of this.#shown.values()) groups.get(node.role)?.push(group);
    for (const [role, layer] of this.#layers) {
      const ordered = groups.get(role) ?? [];
      if (APART.has(role)) layer.append(...ordered.filter(({ parentNode }) => parentNode !== layer));
      else reorder(layer, role === "symbol" || role === "area" ? ordered : ordered.reverse());
    }
  }
}

/** What a node looks like, where it is. */
function lookOf({ group, parts }: Shown): SVGGElement {
  const look = group.cloneNode() as SVGGElement;
  for (const name of group.getAttributeNames()) if (name !== "transform") look.removeAttribute(name);
  const before = parts.cloneNode() as SVGGElement;
  before.append(...parts.children);
  look.append(before);
  return look;
}

/** The roles that never lie on each other, so that their order shows nowhere: text that is moved within the page is set anew. */
const APART: ReadonlySet<Node["role"]> = new Set(["label", "leader", "dot"]);

/** The roles whose pixels grow with the ground between two layouts. */
const GROWING: ReadonlySet<Node["role"]> = new Set(["arrow", "ring", "area"]);
