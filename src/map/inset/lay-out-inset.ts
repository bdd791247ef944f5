import { boxAround, boxesOverlap, moveBox } from "../geometry/box.ts";
import { isInFrame, project } from "../geometry/camera.ts";
import type { Content } from "../layout/content.ts";
import type { Layout, MapFrame } from "../layout/layout.ts";
import { layOut } from "../layout/layout.ts";
import type { Node } from "../layout/node.ts";
import { type PlacedInset, WHOLE } from "./place-inset.ts";

const MADE = new WeakMap<Layout, Layout>();

/**
 * Where everything of a scene is in an inset: what has its spot in it, and what reaches into it from outside. Countries are
 * named around it. For the same layout of its frame it is the same object.
 */
export function layOutInset(content: Content, { frame }: PlacedInset): Layout {
  const layout = layOut(content, frame);
  const made = MADE.get(layout) ?? { ...layout, nodes: layout.nodes.filter((node) => isIn(node, frame)) };
  MADE.set(layout, made);
  return made;
}

function isIn(node: Node, frame: MapFrame): boolean {
  const at = project(node.anchor, frame.home, frame);
  switch (node.role) {
    case "area":
      return true;
    case "arrow":
    case "ring":
      return boxesOverlap(moveBox(boxAround(node.outline), at), {
        x: 0,
        y: 0,
        width: frame.width,
        height: frame.height,
      });
    case "label":
      return node.names !== "country" && isInFrame(at, frame, node.names === "town" ? 0 : -WHOLE);
    case "symbol":
    case "leader":
      return isInFrame(at, frame, -WHOLE);
    default:
      return isInFrame(at, frame);
  }
}
