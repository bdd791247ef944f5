import { expect, test } from "vitest";
import { isInPolygon } from "./is-in-polygon.ts";

const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

test("a position is inside a polygon, but not in its hole", () => {
  const polygon = { type: "Polygon" as const, coordinates: [square(0, 10), square(4, 6)] };
  expect(isInPolygon([2, 2], polygon)).toBe(true);
  expect(isInPolygon([5, 5], polygon)).toBe(false);
  expect(isInPolygon([11, 2], polygon)).toBe(false);
});

test("a position is inside a multipolygon where it is inside one of its polygons", () => {
  const polygons = { type: "MultiPolygon" as const, coordinates: [[square(0, 2)], [square(5, 9), square(6, 7)]] };
  expect([1, 8, 6.5, 3].map((at) => isInPolygon([at, at], polygons))).toEqual([true, true, false, false]);
});
