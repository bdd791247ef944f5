import { expect, test } from "vitest";
import { packOutline, unpackOutline } from "./outline.ts";

const RING = [
  [36.666, 36.827],
  [36.672, 36.8211],
  [-0.1, 36.813],
  [36.666, 36.827],
];

test("an outline is the way from corner to corner in whole steps", () => {
  expect(packOutline({ type: "Polygon", coordinates: [RING] })).toEqual({
    type: "Polygon",
    digits: 4,
    steps: [[[366660, 368270, 60, -59, -367720, -81, 367660, 140]]],
  });
});

test.each([
  { type: "Polygon", coordinates: [RING, RING] },
  { type: "MultiPolygon", coordinates: [[RING], [RING, RING]] },
] as const)("a $type comes back exactly", (outline) => {
  const packed = JSON.parse(JSON.stringify(packOutline(outline)));
  expect(unpackOutline(packed)).toEqual(outline);
});

test("an outline of more digits than are kept exactly stays as it is", () => {
  const fine = { type: "Polygon" as const, coordinates: [[...RING, [36.123456789, 36]]] };
  expect(packOutline(fine)).toBe(fine);
  expect(unpackOutline(fine)).toBe(fine);
});
