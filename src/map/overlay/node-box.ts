import { type Box, boxAround } from "../geometry/box.ts";
import type { Node } from "../layout/node.ts";

/** The pixels that a button has around the middle of what it stands for, where nothing larger is drawn. */
export const LEAST_TARGET = 12;

/** The box around all that is drawn of a node, in pixels from its anchor; `scale` is by how much arrows and rings have grown. */
export function boxOf(node: Node, scale: number): Box {
  switch (node.role) {
    case "symbol": {
      const radius = Math.max(node.radius, LEAST_TARGET);
      const [x, y] = node.offset;
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    }
    case "label":
      return node.box;
    case "leader":
      return boxAround([node.from, node.to]);
    case "dot":
      return square(node.radius);
    case "area":
      return square(LEAST_TARGET);
    case "arrow":
    case "ring":
      return boxAround(node.outline.map(([x, y]) => [x * scale, y * scale]));
  }
}

const square = (radius: number): Box => ({ x: -radius, y: -radius, width: 2 * radius, height: 2 * radius });
