import type { Position } from "geojson";

/**
 * What of a closed ring lies in a convex one, as a closed ring; null where that is nothing (Sutherland and Hodgman).
 * Both may turn either way. Where the convex ring cuts the other in several parts, lines along its edge join these.
 */
export function commonRing(ring: readonly Position[], convex: readonly Position[]): Position[] | null {
  const turn = Math.sign(turnOf(convex));
  let corners = ring.slice(1);
  for (const [index, to] of convex.slice(1).entries()) {
    const from = convex[index] ?? to;
    const inside = (spot: Position) => turn * sideOf(from, to, spot);
    corners = corners.flatMap((corner, at) => {
      const before = corners.at(at - 1) ?? corner;
      const [was, is] = [inside(before), inside(corner)];
      const crossing = was * is < 0 ? [between(before, corner, was / (was - is))] : [];
      return is >= 0 ? [...crossing, corner] : crossing;
    });
    if (corners.length === 0) return null;
  }
  const [first] = corners;
  return first && corners.length > 2 ? [...corners, first] : null;
}

/** A straight line from one position to another. */
export type Leg = readonly [from: Position, to: Position];

/** The parts of a line that lie within an outline, which is given by its sides. */
export function partsWithin([from, to]: Leg, sides: readonly Leg[]): Leg[] {
  const cuts = sides.flatMap((side) => crossingOf([from, to], side) ?? []).sort((a, b) => a - b);
  const stops = [0, ...cuts, 1];
  return stops.slice(1).flatMap((end, index): Leg[] => {
    const start = stops[index] ?? 0;
    if (end - start < 1e-9 || !isWithin(between(from, to, (start + end) / 2), sides)) return [];
    return [[between(from, to, start), between(from, to, end)]];
  });
}

/** How much of the leg it takes to reach the other; null where they do not cross. */
function crossingOf([a, b]: Leg, [c, d]: Leg): number | null {
  const [fromC, fromD] = [sideOf(a, b, c), sideOf(a, b, d)];
  const [fromA, fromB] = [sideOf(c, d, a), sideOf(c, d, b)];
  return fromC * fromD < 0 && fromA * fromB < 0 ? fromA / (fromA - fromB) : null;
}

/** Whether a ray from the position to the east crosses an odd number of sides. */
function isWithin([x = 0, y = 0]: Position, sides: readonly Leg[]): boolean {
  let inside = false;
  for (const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] of sides) {
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

/** Twice the signed area of a closed ring. */
const turnOf = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    return sum + x0 * y - x * y0;
  }, 0);

/** Positive to the left of the way, where y points upwards. */
const sideOf = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, [x = 0, y = 0]: Position) =>
  (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);

const between = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, part: number): Position => [
  x1 + part * (x2 - x1),
  y1 + part * (y2 - y1),
];
