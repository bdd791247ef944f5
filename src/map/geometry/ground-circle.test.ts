import { circle } from "@turf/circle";
import { expect, test } from "vitest";
import type { LngLat } from "../../model/place.ts";
import { groundCircle } from "./ground-circle.ts";

test.each<[LngLat, number]>([
  [[36.7, 34.7], 5],
  [[39, 35], 25],
  [[0, 0], 400],
  [[-70, -52], 40],
])("around %j at %i km it is the circle that turf draws", (middle, kilometres) => {
  const [expected = []] = circle([...middle], kilometres, { steps: 48 }).geometry.coordinates;
  const ring = groundCircle(middle, kilometres, 48);
  expect(ring).toHaveLength(expected.length);
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    expect(x).toBeCloseTo(expected[index]?.[0] ?? 0, 5);
    expect(y).toBeCloseTo(expected[index]?.[1] ?? 0, 5);
  }
});
