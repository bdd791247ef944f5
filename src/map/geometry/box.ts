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

/** Whether the point lies in the box or on its edge. */
export function holds({ x, y, width, height }: Box, point: PixelPoint): boolean {
  return point[0] >= x && point[1] >= y && point[0] <= x + width && point[1] <= y + height;
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

/** The smallest box around two points. */
export function boxBetween(a: PixelPoint, b: PixelPoint): Box {
  const width = Math.abs(a[0] - b[0]);
  const height = Math.abs(a[1] - b[1]);
  return { x: Math.min(a[0], b[0]), y: Math.min(a[1], b[1]), width, height };
}

/** The smallest box around a box and a point. */
export function boxWith({ x, y, width, height }: Box, point: PixelPoint): Box {
  const left = Math.min(x, point[0]);
  const top = Math.min(y, point[1]);
  return {
    x: left,
    y: top,
    width: Math.max(x + width, point[0]) - left,
    height: Math.max(y + height, point[1]) - top,
  };
}

/** The point of the box that is nearest to a point; the point itself where it lies in the box. */
export function nearestIn({ x, y, width, height }: Box, point: PixelPoint): PixelPoint {
  return [Math.min(Math.max(point[0], x), x + width), Math.min(Math.max(point[1], y), y + height)];
}

/** From a point to the nearest point of a box, in pixels; 0 inside of it. */
export function distanceToBox(point: PixelPoint, { x, y, width, height }: Box): number {
  const across = point[0] - x;
  const down = point[1] - y;
  return lengthOf(Math.max(-across, 0, across - width), Math.max(-down, 0, down - height));
}

/** Between two points, in pixels. */
export function distance(a: PixelPoint, b: PixelPoint): number {
  return lengthOf(a[0] - b[0], a[1] - b[1]);
}

/** The length of a way; unlike that of `Math.hypot`, the last digit is the same in every browser, and it is soon counted. */
export function lengthOf(across: number, down: number): number {
  return Math.sqrt(across * across + down * down);
}
