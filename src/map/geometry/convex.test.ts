import { expect, test } from "vitest";
import { commonRing } from "./convex.ts";

const square = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

const sorted = (ring: number[][] | null) => ring && [...new Set(ring.map(String))].sort();

test("two squares that overlap share a square, whichever way they turn", () => {
  const shared = ["1,1", "1,2", "2,1", "2,2"];
  expect(sorted(commonRing(square(0, 0, 2), square(1, 1, 2)))).toEqual(shared);
  expect(sorted(commonRing(square(0, 0, 2).reverse(), square(1, 1, 2)))).toEqual(shared);
  expect(sorted(commonRing(square(0, 0, 2), square(1, 1, 2).reverse()))).toEqual(shared);
});

test("the ring is closed", () => {
  const ring = commonRing(square(0, 0, 2), square(1, 1, 2)) ?? [];
  expect(ring).toHaveLength(5);
  expect(ring.at(-1)).toEqual(ring[0]);
});

test("a ring within another is what they share", () => {
  expect(sorted(commonRing(square(1, 1, 1), square(0, 0, 4)))).toEqual(sorted(square(1, 1, 1)));
  expect(sorted(commonRing(square(0, 0, 4), square(1, 1, 1)))).toEqual(sorted(square(1, 1, 1)));
});

test("rings apart share nothing", () => {
  expect(commonRing(square(0, 0, 1), square(5, 5, 1))).toBe(null);
});
