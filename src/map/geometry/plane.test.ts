import { expect, test } from "vitest";
import { fromPlane, type Spot, toPlane } from "./plane.ts";

test("the middle of the world is the middle of the plane, and north is up", () => {
  expect(toPlane([0, 0]).map((value) => value.toFixed(9))).toEqual(["0.500000000", "0.500000000"]);
  expect(toPlane([0, 35])[1]).toBeLessThan(0.5);
  expect(toPlane([-180, 0])[0]).toBe(0);
});

test.each<Spot>([
  [36.7, 34.7],
  [-179, -60],
  [0, 85],
])("a position %d, %d comes back from the plane as it went there", (longitude, latitude) => {
  const [x, y] = fromPlane(toPlane([longitude, latitude]));
  expect([x, y].map((value) => value.toFixed(9))).toEqual([longitude, latitude].map((value) => value.toFixed(9)));
});
