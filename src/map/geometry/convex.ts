import type { Position } from "geojson";

/**
 * What two convex rings have in common, as a closed ring; null where that is nothing (Sutherland and Hodgman).
 * Both rings are closed and may turn either way.
 */
export function commonRing(one: readonly Position[], other: readonly Position[]): Position[] | null {
  const turn = Math.sign(turnOf(other));
  let corners = one.slice(1);
  for (const [index, to] of other.slice(1).entries()) {
    const from = other[index] ?? to;
    const inside = (spot: Position) => turn * sideOf(from, to, spot);
    corners = corners.flatMap((corner, at) => {
      const before = corners.at(at - 1) ?? corner;
      const [was, is] = [inside(before), inside(corner)];
      const crossing = was * is < 0 ? [between(before, corner, was / (was - is))] : [];
      return is >= 0 ? [...crossing, corner] : crossing;
    });
  }
  const [first] = corners;
  return first && corners.length > 2 ? [...corners, first] : null;
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
