import type { PixelPoint } from "../geometry/box.ts";
import { distance } from "../geometry/box.ts";
import { type Curve, spotAlong } from "../geometry/curve.ts";

/** An arrow in pixels. */
export interface ArrowShape {
  /** Spots along its shaft, from its tail to the base of its head. */
  readonly line: readonly PixelPoint[];
  /** The head: one side, the tip, the other side. */
  readonly head: readonly [PixelPoint, PixelPoint, PixelPoint];
  /** Corners in order of a band around all of it, wide enough to be pointed at; the first not repeated. */
  readonly band: readonly PixelPoint[];
}

/** Pixels across the head and from its base to its tip; and across the band. */
const HEAD = 9;
const TIP = 9;
const BAND = 12;

/** An arrow that would be shorter than this is none. */
const LEAST_LENGTH = 14;

const STEPS = 32;

/**
 * The arrow along a curve given in pixels, a line with a small head. It begins and ends `gaps` pixels away from the curve's
 * ends; null where that leaves no room for it.
 */
export function arrowAlong(curve: Curve, gaps: { readonly start: number; readonly end: number }): ArrowShape | null {
  const first = partClear(curve, gaps.start);
  const last = 1 - partClear(reversed(curve), gaps.end);
  if (first >= last) return null;
  const partAt = (index: number) => first + ((last - first) * index) / STEPS;
  const way = Array.from({ length: STEPS + 1 }, (_, index) => spotAlong(curve, partAt(index)));
  const tip = way.at(-1);
  if (!tip || lengthOf(way) < LEAST_LENGTH) return null;
  const line = way.filter((spot) => distance(spot, tip) >= TIP);
  const base = line.at(-1) ?? tip;
  const [left, right] = beside(base, directionOf(base, tip), HEAD / 2);
  const sides = way.map((spot, index) => acrossAt(way, index, spot, BAND / 2));
  return {
    line,
    head: [left, tip, right],
    band: [...sides.map(([side]) => side), ...sides.map(([, side]) => side).reverse()],
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
function acrossAt(
  body: readonly PixelPoint[],
  index: number,
  spot: PixelPoint,
  reach: number,
): [PixelPoint, PixelPoint] {
  return beside(spot, directionOf(body[index - 1] ?? spot, body[index + 1] ?? spot), reach);
}

function beside([x, y]: PixelPoint, [dx, dy]: PixelPoint, reach: number): [PixelPoint, PixelPoint] {
  return [
    [x + dy * reach, y - dx * reach],
    [x - dy * reach, y + dx * reach],
  ];
}

function directionOf(from: PixelPoint, to: PixelPoint): PixelPoint {
  const length = distance(from, to) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

const lengthOf = (way: readonly PixelPoint[]) =>
  way.slice(1).reduce((sum, spot, index) => sum + distance(way[index] as PixelPoint, spot), 0);
