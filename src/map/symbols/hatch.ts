import type { Pattern } from "../../model/actor.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { hundredths } from "../geometry/round.ts";

type Segment = readonly [PixelPoint, PixelPoint];

const DIRECTIONS: Readonly<Record<Exclude<Pattern, "solid" | "dots" | "waves" | "checks">, readonly PixelPoint[]>> = {
  diagonal: [[1, -1]],
  "back-diagonal": [[1, 1]],
  horizontal: [[1, 0]],
  vertical: [[0, 1]],
  cross: [
    [1, -1],
    [1, 1],
  ],
  grid: [
    [1, 0],
    [0, 1],
  ],
};

/**
 * The strokes of a pattern inside a convex polygon, as SVG path data; empty for `solid`.
 * The pattern repeats every `period` pixels along both axes, from the origin on, so it tiles a square of that size.
 */
export function hatch(polygon: readonly PixelPoint[], pattern: Pattern, period: number): string {
  return strokesOf(pattern, boxOf(polygon), period)
    .map((segment) => clip(segment, polygon))
    .filter((segment) => segment !== null)
    .map(([[x1, y1], [x2, y2]]) => `M${hundredths(x1)} ${hundredths(y1)}L${hundredths(x2)} ${hundredths(y2)}`)
    .join("");
}

/**
 * The strokes of a pattern on a square tile of `size` pixels, repeated every `period` pixels; they go on in the tiles around
 * it. Empty for `solid`.
 */
export function hatchTile(pattern: Pattern, size: number, period = size / 2): string {
  const around: readonly PixelPoint[] = [
    [-size, -size],
    [2 * size, -size],
    [2 * size, 2 * size],
    [-size, 2 * size],
  ];
  return hatch(around, pattern, period);
}

/** A regular polygon close enough to a circle for a mark of a few pixels. */
export function disc([x, y]: PixelPoint, radius: number, corners = 40): PixelPoint[] {
  return Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}

interface Box {
  readonly first: number;
  readonly last: number;
}

/** A square around the polygon, grown to whole numbers. */
function boxOf(polygon: readonly PixelPoint[]): Box {
  const all = polygon.flat();
  return { first: Math.floor(Math.min(...all)), last: Math.ceil(Math.max(...all)) };
}

function strokesOf(pattern: Pattern, box: Box, period: number): Segment[] {
  switch (pattern) {
    case "solid":
      return [];
    case "dots":
      return gridOf(box, period).map(([x, y]) => dash(x, y, 0.01, 0));
    case "checks":
      return gridOf(box, period).map(([x, y]) => dash(x, y, period / 2, 0));
    case "waves":
      return gridOf(box, period).flatMap(([x, y]) => wave(x, y, period));
    default:
      return DIRECTIONS[pattern].flatMap((direction) => lines(direction, box, period));
  }
}

const dash = (x: number, y: number, dx: number, dy: number): Segment => [
  [x, y],
  [x + dx, y + dy],
];

const wave = (x: number, y: number, period: number): Segment[] => [
  dash(x, y, period / 2, -period / 3),
  dash(x + period / 2, y - period / 3, period / 2, period / 3),
];

/** Points every `period` pixels along both axes, from before the box on, because strokes reach to the right of their point. */
function gridOf({ first, last }: Box, period: number): PixelPoint[] {
  const start = Math.floor(first / period) * period - period / 2;
  const steps = Array.from({ length: Math.ceil((last - start) / period) + 1 }, (_, index) => start + index * period);
  return steps.flatMap((x) => steps.map((y) => [x, y] as const));
}

/** Parallel lines through the box that cross each axis every `period` pixels. */
function lines([dx, dy]: PixelPoint, { first, last }: Box, period: number): Segment[] {
  const reach = 2 * Math.max(Math.abs(first), Math.abs(last));
  const count = Math.ceil(reach / period);
  const length = dx * dx + dy * dy;
  return Array.from({ length: 2 * count }, (_, index) => {
    const offset = ((index - count + 0.5) * period) / length;
    const [x, y] = [-dy * offset, dx * offset];
    return [
      [x - dx * reach, y - dy * reach],
      [x + dx * reach, y + dy * reach],
    ];
  });
}

/** The part of the segment inside the convex polygon (Cyrus and Beck); null where there is none. */
function clip([from, to]: Segment, polygon: readonly PixelPoint[]): Segment | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const turn = Math.sign(area(polygon));
  let [enter, leave] = [0, 1];
  for (const [index, [x, y]] of polygon.entries()) {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] as PixelPoint;
    const normal = [(y - nextY) * turn, (nextX - x) * turn] as const;
    const inside = normal[0] * (from[0] - x) + normal[1] * (from[1] - y);
    const slope = normal[0] * dx + normal[1] * dy;
    if (slope === 0 && inside < 0) return null;
    if (slope > 0) enter = Math.max(enter, -inside / slope);
    if (slope < 0) leave = Math.min(leave, -inside / slope);
  }
  if (enter > leave) return null;
  return [
    [from[0] + dx * enter, from[1] + dy * enter],
    [from[0] + dx * leave, from[1] + dy * leave],
  ];
}

/** Twice the signed area. */
function area(polygon: readonly PixelPoint[]): number {
  return polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] as PixelPoint;
    return sum + x * nextY - nextX * y;
  }, 0);
}
