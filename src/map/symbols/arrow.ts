import { type Curve, spotAlong } from "../geometry/curve.ts";
import type { Spot } from "./hatch.ts";

/** An arrow in pixels. */
export interface ArrowShape {
  /** The corners of its outline in order, the first not repeated. */
  readonly outline: readonly Spot[];
  /** Spots along its middle, from tail to tip. */
  readonly spine: readonly Spot[];
  /** Where a letter has room in it, and the size of that letter. */
  readonly letter: Spot;
  readonly letterSize: number;
}

/** Pixels across at its tail, before its head, and across the head; and from the head's base to its tip. */
const TAIL = 13;
const NECK = 4;
const HEAD = 14;
const TIP = 14;

/** The size of the letter at the tail, in pixels. */
const LETTER_SIZE = 11;

/** A shorter arrow is drawn smaller than the sizes above, and not at all below the least length. */
const WHOLE_LENGTH = 48;
const LEAST_LENGTH = 14;

const STEPS = 32;

/**
 * The arrow along a curve given in pixels: wide at its start, narrow before its head.
 * It begins and ends `gaps` pixels away from the curve's ends; null where that leaves no room for it.
 */
export function arrowAlong(curve: Curve, gaps: { readonly start: number; readonly end: number }): ArrowShape | null {
  const first = partClear(curve, gaps.start);
  const last = 1 - partClear(reversed(curve), gaps.end);
  if (first >= last) return null;
  const partAt = (index: number) => first + ((last - first) * index) / STEPS;
  const way = Array.from({ length: STEPS + 1 }, (_, index) => spotAlong(curve, partAt(index)));
  const tip = way.at(-1);
  const length = lengthOf(way);
  if (!tip || length < LEAST_LENGTH) return null;
  const scale = Math.min(1, length / WHOLE_LENGTH);
  const body = way.filter((spot) => distance(spot, tip) >= TIP * scale);
  const base = body.at(-1) ?? tip;
  const widthAt = (index: number) => scale * (TAIL + ((NECK - TAIL) * index) / Math.max(body.length - 1, 1));
  const sides = body.map((spot, index) => acrossAt(body, index, spot, widthAt(index) / 2));
  const [left, right] = beside(base, directionOf(base, tip), (HEAD * scale) / 2);
  return {
    outline: [...sides.map(([side]) => side), left, tip, right, ...sides.map(([, side]) => side).reverse()],
    spine: way.filter((_, index) => index % 4 === 0),
    letter: body.find((spot) => distance(spot, way[0] as Spot) >= LETTER_SIZE * scale) ?? tip,
    letterSize: LETTER_SIZE * scale,
  };
}

/** How much of the way it takes to be `gap` pixels away from its start; half of it where that is not enough. */
function partClear(curve: Curve, gap: number): number {
  let [near, far] = [0, 0.5];
  for (let halving = 0; halving < 16; halving++) {
    const middle = (near + far) / 2;
    if (distance(spotAlong(curve, middle), curve.from) < gap) near = middle;
    else far = middle;
  }
  return far;
}

const reversed = ({ from, to, bend }: Curve): Curve => ({ from: to, to: from, bend: -bend });

/** The two spots beside one of the body, across its way. */
function acrossAt(body: readonly Spot[], index: number, spot: Spot, reach: number): [Spot, Spot] {
  return beside(spot, directionOf(body[index - 1] ?? spot, body[index + 1] ?? spot), reach);
}

function beside([x, y]: Spot, [dx, dy]: Spot, reach: number): [Spot, Spot] {
  return [
    [x + dy * reach, y - dx * reach],
    [x - dy * reach, y + dx * reach],
  ];
}

function directionOf(from: Spot, to: Spot): Spot {
  const length = distance(from, to) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

const lengthOf = (way: readonly Spot[]) =>
  way.slice(1).reduce((sum, spot, index) => sum + distance(way[index] as Spot, spot), 0);

const distance = (a: Spot, b: Spot) => Math.hypot(a[0] - b[0], a[1] - b[1]);
