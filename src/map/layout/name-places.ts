import type { Box } from "../geometry/projection.ts";
import type { Spot } from "../symbols/hatch.ts";
import { textWidth } from "./text-width.ts";

/** A name that wants to stand beside its place. */
export interface Label {
  readonly text: string;
  readonly at: Spot;
  /** Pixels around the spot that the name keeps clear of; 0 to stand on the spot itself. */
  readonly radius: number;
  readonly size: number;
}

/** A label with the middle of its line of text; `bottom` is the baseline. */
export interface PlacedLabel<L extends Label> {
  readonly label: L;
  readonly middle: number;
  readonly baseline: number;
}

/** Something round that no name may cover. */
export interface Disc {
  readonly at: Spot;
  readonly radius: number;
}

/** Sides to try, best first: how far to the side, how far down, in halves of the label's own size. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
  [1, 1],
] as const;

/** How far from the spot to try, in pixels beyond the radius. */
const DISTANCES = [3, 9];

/**
 * The labels that find room within the frame, clear of the obstacles and of each other; first come, first served.
 * One that finds none is left out.
 */
export function placeLabels<L extends Label>(
  labels: readonly L[],
  obstacles: readonly Disc[],
  frame: Box,
): PlacedLabel<L>[] {
  const taken: Box[] = [];
  const placed: PlacedLabel<L>[] = [];
  for (const label of labels) {
    const isFree = (box: Box) =>
      isWithin(box, frame) &&
      !obstacles.some((obstacle) => covers(obstacle, box)) &&
      !taken.some((other) => overlap(box, other));
    const box = candidates(label).find(isFree);
    if (!box) continue;
    taken.push(box);
    placed.push({ label, middle: box.x + box.width / 2, baseline: box.y + box.height * 0.76 });
  }
  return placed;
}

function candidates({ text, at, radius, size }: Label): Box[] {
  const [width, height] = [textWidth(text, size) + size / 6, size * 1.3];
  const around = (x: number, y: number): Box => ({ x: x - width / 2, y: y - height / 2, width, height });
  if (radius === 0) return [around(at[0], at[1])];
  return DISTANCES.flatMap((distance) =>
    SIDES.map(([right, down]) => {
      // In a corner the round mark leaves more room than beside it.
      const reach = (radius + distance) * (right !== 0 && down !== 0 ? 0.72 : 1);
      return around(at[0] + right * (reach + width / 2), at[1] + down * (reach + height / 2));
    }),
  );
}

const isWithin = (box: Box, frame: Box) =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function covers({ at: [x, y], radius }: Disc, box: Box): boolean {
  const dx = x - Math.min(Math.max(x, box.x), box.x + box.width);
  const dy = y - Math.min(Math.max(y, box.y), box.y + box.height);
  return Math.hypot(dx, dy) < radius;
}
