import { expect, test } from "vitest";
import { boxBetween, boxWith, distanceToBox, holds } from "./box.ts";

const BOX = { x: 10, y: 20, width: 30, height: 40 };

test("the box between two points is the same whichever comes first", () => {
  expect(boxBetween([4, 9], [1, 2])).toEqual({ x: 1, y: 2, width: 3, height: 7 });
  expect(boxBetween([1, 2], [4, 9])).toEqual({ x: 1, y: 2, width: 3, height: 7 });
});

test("a box grows to a point outside of it, to any side, and to none inside", () => {
  expect(boxWith(BOX, [5, 70])).toEqual({ x: 5, y: 20, width: 35, height: 50 });
  expect(boxWith(BOX, [45, 15])).toEqual({ x: 10, y: 15, width: 35, height: 45 });
  expect(boxWith(BOX, [20, 30])).toEqual(BOX);
});

test("a box holds the points on its edge", () => {
  expect(holds(BOX, [10, 60])).toBe(true);
  expect(holds(BOX, [40.5, 60])).toBe(false);
  expect(holds(BOX, [10, 19.5])).toBe(false);
});

test("a point is 0 pixels from the box that it lies in, and as far from another as from its nearest corner or edge", () => {
  expect(distanceToBox([20, 30], BOX)).toBe(0);
  expect(distanceToBox([7, 16], BOX)).toBe(5);
  expect(distanceToBox([50, 30], BOX)).toBe(10);
});
