import type { PixelPoint } from "../geometry/box.ts";
import { DOT } from "../symbols/metrics.ts";
import { COST } from "./label-candidates.ts";
import type { RingNode } from "./node.ts";
import { cornersOf, leaderOf, type PlacedSymbol } from "./place-symbols.ts";
import type { RoutedArrow } from "./route-movements.ts";
import type { Space } from "./space.ts";

/** Pixels across the middle of an arrow, and across the line of a ring. */
const WIDTH = { arrow: 5, ring: 5, leader: 3 } as const;

/** Takes up the room of symbols with their leaders, of arrows and of rings. */
export function occupy(
  space: Space,
  symbols: readonly PlacedSymbol[],
  arrows: readonly RoutedArrow[],
  rings: readonly RingNode[],
  worldSize: number,
): void {
  for (const symbol of symbols) {
    const { node, middle, body, home } = symbol;
    const owner = node.key;
    space.add({ shape: "disc", owner, at: middle, radius: body, named: true });
    for (const { at, radius } of cornersOf(node)) {
      const spot: PixelPoint = [middle[0] + at[0], middle[1] + at[1]];
      space.add({ shape: "disc", owner, at: spot, radius, named: false });
    }
    const leader = leaderOf(symbol);
    if (!leader) continue;
    space.add({ shape: "line", owner, from: home, to: middle, width: WIDTH.leader, cost: Infinity });
    space.add({ shape: "disc", owner, at: home, radius: DOT.spot, named: false });
  }
  for (const { node, spine } of arrows) addLine(space, node.key, spine, WIDTH.arrow, COST.arrow);
  for (const { key, anchor, outline } of rings) {
    const origin: PixelPoint = [anchor[0] * worldSize, anchor[1] * worldSize];
    const line = [...outline, ...outline.slice(0, 1)].map(([x, y]): PixelPoint => [x + origin[0], y + origin[1]]);
    addLine(space, key, line, WIDTH.ring, COST.ring);
  }
}

function addLine(space: Space, owner: string, line: readonly PixelPoint[], width: number, cost: number): void {
  for (const [index, to] of line.slice(1).entries()) {
    space.add({ shape: "line", owner, from: line[index] as PixelPoint, to, width, cost });
  }
}
