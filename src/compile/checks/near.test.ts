import { expect, test } from "vitest";
import { buildArea } from "../../../test/build-place.ts";
import { isNear } from "./near.ts";

const SQUARE = buildArea([36, 33], [38, 33], [38, 35], [36, 35]);

test("a position is near inside, and outside up to the tolerance", () => {
  // A hundredth of a degree of longitude at 34° north is about 922 metres.
  expect(isNear([37, 34], SQUARE, 0)).toBe(true);
  expect(isNear([38.01, 34], SQUARE, 1000)).toBe(true);
  expect(isNear([38.01, 34], SQUARE, 800)).toBe(false);
});

test("it is near several areas where it is near one of them", () => {
  const far = buildArea([40, 33], [41, 33], [41, 35], [40, 35]);
  const both = { type: "MultiPolygon" as const, coordinates: [SQUARE.coordinates, far.coordinates] };
  expect([isNear([40.5, 34], both, 0), isNear([39, 34], both, 1000)]).toEqual([true, false]);
});
