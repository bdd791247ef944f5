import fc from "fast-check";
import { expect, test } from "vitest";
import { PATTERNS } from "../../model/actor.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { disc, hatch } from "./hatch.ts";

const square = (x: number, y: number, side: number): PixelPoint[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

/** The strokes of path data as x1, y1, x2, y2. */
function strokesOf(path: string): number[][] {
  const strokes = path.split("M").slice(1);
  return strokes.map((stroke) => stroke.split(/[L ]/).map(Number));
}

/** How far the spot lies outside the polygon, in pixels; negative inside. */
function outside([x, y]: PixelPoint, polygon: readonly PixelPoint[]): number {
  const middle = polygon.reduce(([mx, my], [px, py]) => [mx + px / polygon.length, my + py / polygon.length], [0, 0]);
  const distances = polygon.map(([ax, ay], index) => {
    const [bx, by] = polygon[(index + 1) % polygon.length] as PixelPoint;
    const across = (px: number, py: number) =>
      ((bx - ax) * (py - ay) - (by - ay) * (px - ax)) / Math.hypot(bx - ax, by - ay);
    return -across(x, y) * Math.sign(across(middle[0] ?? 0, middle[1] ?? 0));
  });
  return Math.max(...distances);
}

const drawn = PATTERNS.filter((pattern) => pattern !== "solid");

/** Discs with some of their corners, so any convex polygon of a sort; either way round. */
const aPolygon = fc
  .record({
    x: fc.integer({ min: -20, max: 40 }),
    y: fc.integer({ min: -20, max: 40 }),
    radius: fc.integer({ min: 3, max: 30 }),
    corners: fc.integer({ min: 3, max: 12 }),
    reversed: fc.boolean(),
  })
  .map(({ x, y, radius, corners, reversed }) => {
    const polygon = disc([x, y], radius, corners);
    return reversed ? polygon.toReversed() : polygon;
  });

test("every stroke of every pattern stays inside the polygon, whichever way round it is given", () => {
  fc.assert(
    fc.property(aPolygon, fc.constantFrom(...drawn), fc.constantFrom(4, 5, 8), (polygon, pattern, period) => {
      for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of strokesOf(hatch(polygon, pattern, period))) {
        expect(outside([x1, y1], polygon), `start ${x1} ${y1}`).toBeLessThan(0.02);
        expect(outside([x2, y2], polygon), `end ${x2} ${y2}`).toBeLessThan(0.02);
      }
    }),
    { numRuns: 500 },
  );
});

test("a polygon that is as wide as two periods has strokes of every pattern", () => {
  fc.assert(
    fc.property(aPolygon, fc.constantFrom(...drawn), (polygon, pattern) => {
      const width = Math.max(...polygon.map(([x]) => x)) - Math.min(...polygon.map(([x]) => x));
      const height = Math.max(...polygon.map(([, y]) => y)) - Math.min(...polygon.map(([, y]) => y));
      expect(hatch(polygon, pattern, Math.min(width, height) / 4)).not.toBe("");
    }),
  );
});

test("a solid pattern has no strokes", () => {
  expect(hatch(square(0, 0, 32), "solid", 4)).toBe("");
});

test("strokes are path data, with at most two decimals", () => {
  for (const pattern of drawn) {
    expect(hatch(disc([16, 16], 12.5), pattern, 4), pattern).toMatch(
      /^(M-?\d+(\.\d{1,2})? -?\d+(\.\d{1,2})?L-?\d+(\.\d{1,2})? -?\d+(\.\d{1,2})?)+$/,
    );
  }
});

test("horizontal lines lie one period apart and cross the whole square", () => {
  expect(hatch(square(0, 0, 8), "horizontal", 4)).toBe("M0 2L8 2M0 6L8 6");
});

test("vertical lines lie one period apart and cross the whole square", () => {
  expect(strokesOf(hatch(square(0, 0, 8), "vertical", 4)).map(([x1, , x2]) => [x1, x2])).toEqual(
    expect.arrayContaining([
      [2, 2],
      [6, 6],
    ]),
  );
});

test("diagonals cross each axis once in a period", () => {
  for (const pattern of ["diagonal", "back-diagonal"] as const) {
    const ends = strokesOf(hatch(square(0, 0, 16), pattern, 4)).flatMap(([x1, y1, x2, y2]) => [
      [x1, y1],
      [x2, y2],
    ]);
    const sorted = (numbers: (number | undefined)[]) => numbers.map(Number).sort((a, b) => a - b);
    expect(sorted(ends.filter(([, y]) => y === 0).map(([x]) => x)), `${pattern}, above`).toEqual([2, 6, 10, 14]);
    expect(sorted(ends.filter(([x]) => x === 0).map(([, y]) => y)), `${pattern}, left`).toEqual([2, 6, 10, 14]);
  }
});

test("a grid has the strokes of horizontal and vertical lines, a cross those of both diagonals", () => {
  const of = (pattern: (typeof PATTERNS)[number]) => hatch(square(0, 0, 16), pattern, 4);
  expect(of("grid")).toBe(of("horizontal") + of("vertical"));
  expect(of("cross")).toBe(of("diagonal") + of("back-diagonal"));
});

test("every pattern has strokes of its own", () => {
  expect(new Set(PATTERNS.map((pattern) => hatch(square(0, 0, 16), pattern, 4))).size).toBe(PATTERNS.length);
});

test("the strokes of a tile are those of the tile beside and below it", () => {
  const strokesIn = (x: number, y: number, pattern: (typeof PATTERNS)[number]) =>
    strokesOf(hatch(square(x, y, 16), pattern, 4))
      .map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => ends([x1 - x, y1 - y], [x2 - x, y2 - y]))
      .filter(([from, to]) => from !== to)
      .map((each) => each.join(" to "))
      .sort();
  for (const pattern of drawn) {
    const tile = strokesIn(16, 16, pattern);
    expect(strokesIn(0, 0, pattern), `${pattern}, at the origin`).toEqual(tile);
    expect(strokesIn(32, 16, pattern), `${pattern}, beside`).toEqual(tile);
    expect(strokesIn(16, 32, pattern), `${pattern}, below`).toEqual(tile);
  }
});

/** The two ends of a stroke, whichever way it is drawn, to a hundredth of a pixel. */
const ends = (from: readonly number[], to: readonly number[]) =>
  [from, to].map((spot) => spot.map((each) => (each + 0).toFixed(2)).join(" ")).sort();

test("a disc has its corners on the circle, all the way round", () => {
  const corners = disc([16, 10], 8, 12);
  expect(corners).toHaveLength(12);
  for (const [x, y] of corners) expect(Math.hypot(x - 16, y - 10)).toBeCloseTo(8, 9);
  expect(corners.reduce((sum, [x]) => sum + x, 0) / 12, "middle").toBeCloseTo(16, 9);
});
