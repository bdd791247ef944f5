import { type Box, boxBetween, boxesOverlap, growBox, type PixelPoint } from "../geometry/box.ts";
import type { Segment } from "../geometry/segment.ts";

/** Side of a cell of the index, in pixels: a few names or symbols fit in it. */
const CELL = 64;

/** Bits of the number of a column, and of the key that it makes with a row: a key is a small integer, which is found soonest. */
const COLUMN_BITS = 15;
const KEY_MASK = 2 ** 30 - 1;

/** Something that takes up room. */
export type Obstacle = DiscObstacle | LineObstacle | TextObstacle;

/** Pixels between two texts, one below the other, and between a text and a leader. */
export const TEXT_GAP = 2;

/** Pixels between two texts beside each other: twice the space between two words, so that they are not read as one name. */
export const WORD_GAP = 10;

/** Whether two texts cover each other, or could be read as one. */
export const textsTouch = (a: Box, b: Box): boolean => boxesOverlap(a, b, TEXT_GAP, WORD_GAP);

interface Taken {
  /** The key of the node that it belongs to. */
  readonly owner: string;
}

/** A symbol, a picture at its corner, or a dot. */
export interface DiscObstacle extends Taken {
  readonly shape: "disc";
  readonly at: PixelPoint;
  readonly radius: number;
  /** Whether names can be taken for its own: symbols and dots, not the pictures at their corners. */
  readonly named: boolean;
}

/** A leader, or a piece of an arrow or of a ring; `width` pixels across. */
export interface LineObstacle extends Taken, Segment {
  readonly shape: "line";
  readonly width: number;
  /** What it costs to cover it; infinite for what must stay clear. */
  readonly cost: number;
}

/** A name. */
export interface TextObstacle extends Taken {
  readonly shape: "block";
  readonly box: Box;
}

/** What takes up room in a layout, found by where it is. */
export class Space {
  readonly #cells = new Map<number, Obstacle[]>();

  add(obstacle: Obstacle): void {
    for (const key of keysOf(boundsOf(obstacle), 0)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(obstacle);
      else this.#cells.set(key, [obstacle]);
    }
  }

  /**
   * What it costs to be in the box or less than `around` pixels beside it: the sum over all obstacles that may be there, each
   * owner counted once with its dearest. Infinite as soon as one is; an obstacle may be asked for more than once, and some that
   * are elsewhere are asked for too.
   */
  costIn(box: Box, around: number, costOf: (obstacle: Obstacle) => number): number {
    let sum = 0;
    let dearest: Map<string, number> | null = null;
    for (const key of keysOf(box, around)) {
      const cell = this.#cells.get(key) ?? NOTHING;
      // Most cells are asked thousands of times before any of this is compiled, and until then `for … of` is slow.
      for (let at = 0; at < cell.length; at++) {
        const obstacle = cell[at] as Obstacle;
        const cost = costOf(obstacle);
        if (cost === Infinity) return Infinity;
        if (cost === 0) continue;
        dearest ??= new Map();
        const known = dearest.get(obstacle.owner) ?? 0;
        sum += Math.max(0, cost - known);
        dearest.set(obstacle.owner, Math.max(cost, known));
      }
    }
    return sum;
  }
}

function boundsOf(obstacle: Obstacle): Box {
  switch (obstacle.shape) {
    case "disc":
      return growBox({ x: obstacle.at[0], y: obstacle.at[1], width: 0, height: 0 }, obstacle.radius);
    case "line":
      return growBox(boxBetween(obstacle.from, obstacle.to), obstacle.width / 2);
    case "block":
      return obstacle.box;
  }
}

const NOTHING: readonly Obstacle[] = [];

/** The keys of the cells that a box meets with what is around it; cells that are very far from each other share one. */
function keysOf({ x, y, width, height }: Box, around: number): number[] {
  const left = Math.floor((x - around) / CELL);
  const right = Math.floor((x + width + around) / CELL);
  const top = Math.floor((y - around) / CELL);
  const bottom = Math.floor((y + height + around) / CELL);
  const keys: number[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) keys.push(((row << COLUMN_BITS) + column) & KEY_MASK);
  }
  return keys;
}
