import { type Box, distance, type PixelPoint } from "./box.ts";

/** A straight line between two points, in pixels. */
export interface Segment {
  readonly from: PixelPoint;
  readonly to: PixelPoint;
}

/** From a point to the nearest point of a segment, in pixels. */
export function distanceToSegment(point: PixelPoint, { from, to }: Segment): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const squared = dx * dx + dy * dy;
  const part = squared === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / squared;
  const clamped = Math.min(1, Math.max(0, part));
  return distance(point, [from[0] + clamped * dx, from[1] + clamped * dy]);
}

/** Whether the segments pass through each other; to touch at an end is not to cross. */
export function segmentsCross(a: Segment, b: Segment): boolean {
  return sideOf(a, b.from) * sideOf(a, b.to) < 0 && sideOf(b, a.from) * sideOf(b, a.to) < 0;
}

/** Whether any of the segment lies in the box, or less than `gap` pixels beside its edges. */
export function segmentMeetsBox({ from, to }: Segment, { x, y, width, height }: Box, gap = 0): boolean {
  const left = x - gap;
  const right = x + width + gap;
  const top = y - gap;
  const bottom = y + height + gap;
  if (Math.max(from[0], to[0]) < left || Math.min(from[0], to[0]) > right) return false;
  if (Math.max(from[1], to[1]) < top || Math.min(from[1], to[1]) > bottom) return false;
  // Their boxes meet, so it passes the box by only if all four corners are on one side of it.
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const sides = sideOfCorner(from, dx, dy, left, top) + sideOfCorner(from, dx, dy, right, top);
  return Math.abs(sides + sideOfCorner(from, dx, dy, left, bottom) + sideOfCorner(from, dx, dy, right, bottom)) < 4;
}

const sideOfCorner = (from: PixelPoint, dx: number, dy: number, x: number, y: number) =>
  Math.sign(dx * (y - from[1]) - dy * (x - from[0]));

/** Positive to the right of the way from one end of the segment to the other, where y points downwards. */
const sideOf = ({ from, to }: Segment, point: PixelPoint) =>
  (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
