import { type Box, distance, type PixelPoint } from "./box.ts";

/** A straight line between two points, in pixels. */
export interface Segment {
  readonly from: PixelPoint;
  readonly to: PixelPoint;
}

/** From a point to the nearest point of a segment, in pixels. */
export function distanceToSegment(point: PixelPoint, { from, to }: Segment): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  const part = squared === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / squared;
  const clamped = Math.min(1, Math.max(0, part));
  return distance(point, [from[0] + clamped * dx, from[1] + clamped * dy]);
}

/** Whether the segments pass through each other; to touch at an end is not to cross. */
export function segmentsCross(a: Segment, b: Segment): boolean {
  return sideOf(a, b.from) * sideOf(a, b.to) < 0 && sideOf(b, a.from) * sideOf(b, a.to) < 0;
}

/** Whether any of the segment lies in the box, or less than `gap` pixels beside its edges (Liang and Barsky). */
export function segmentMeetsBox({ from, to }: Segment, { x, y, width, height }: Box, gap = 0): boolean {
  const [x1, y1] = from;
  const [left, right, top, bottom] = [x - gap, x + width + gap, y - gap, y + height + gap];
  if (Math.max(x1, to[0]) < left || Math.min(x1, to[0]) > right) return false;
  if (Math.max(y1, to[1]) < top || Math.min(y1, to[1]) > bottom) return false;
  const [enterX, leaveX] = partWithin(x1, to[0] - x1, left, right);
  const [enterY, leaveY] = partWithin(y1, to[1] - y1, top, bottom);
  return Math.max(0, enterX, enterY) <= Math.min(1, leaveX, leaveY);
}

/** From which to which part of a way along one axis it is between two limits; the way does not begin beside them if it is 0 long. */
function partWithin(start: number, way: number, low: number, high: number): readonly [enter: number, leave: number] {
  if (way === 0) return [-Infinity, Infinity];
  const [a, b] = [(low - start) / way, (high - start) / way];
  return a < b ? [a, b] : [b, a];
}

/** Positive to the right of the way from one end of the segment to the other, where y points downwards. */
const sideOf = ({ from, to }: Segment, point: PixelPoint) =>
  (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
