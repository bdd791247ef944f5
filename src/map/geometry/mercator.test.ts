import { expect, test } from "vitest";
import { toDegrees, toWorld } from "./mercator.ts";

test("the middle of the earth is the middle of the world, and north is up", () => {
  expect(toWorld([0, 0]).map((value) => value.toFixed(9))).toEqual(["0.500000000", "0.500000000"]);
  expect(toWorld([0, 35])[1]).toBeLessThan(0.5);
  expect(toWorld([-180, 0])[0]).toBe(0);
});

test.each([
  [36.7, 34.7],
  [-179, -60],
  [0, 85],
])("a position %d, %d comes back from the world as it went there", (longitude, latitude) => {
  const [x, y] = toDegrees(toWorld([longitude, latitude]));
  expect([x, y].map((value) => value.toFixed(9))).toEqual([longitude, latitude].map((value) => value.toFixed(9)));
});
