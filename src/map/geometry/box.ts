/** A spot or a distance in CSS pixels: x to the right, y downwards. */
export type PixelPoint = readonly [x: number, y: number];

/** A rectangle in CSS pixels; x and y are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Whether the boxes are less than `gap` pixels apart, both down and across (`across` where it is another); without a gap,
 * whether they cover each other.
 */
export function boxesOverlap(a: Box, b: Box, gap = 0, across = gap): boolean {
  return (
    a.x < b.x + b.width + across &&
    b.x < a.x + a.width + across &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether the inner box lies in the outer one; edges may touch. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The box with `margin` pixels more on every side, or less where it is negative. */
export function growBox({ x, y, width, height }: Box, margin: number): Box {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** The same box, moved. */
export function moveBox({ x, y, width, height }: Box, [dx, dy]: PixelPoint): Box {
  return { x: x + dx, y: y + dy, width, height };
}

/** The smallest box around the points; there is at least one. */
export function boxAround(points: readonly PixelPoint[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The point of the box that is nearest to a point; the point itself where it lies in the box. */
export function nearestIn({ x, y, width, height }: Box, [px, py]: PixelPoint): PixelPoint {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

/** From a point to the nearest point of a box, in pixels; 0 inside of it. */
export function distanceToBox([px, py]: PixelPoint, { x, y, width, height }: Box): number {
  return Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
}

/** Between two points, in pixels. */
export function distance(a: PixelPoint, b: PixelPoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
