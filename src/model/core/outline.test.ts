import { expect, test } from "vitest";
import type { Outline } from "../outline.ts";
import { outlinePacker, unpackOutline } from "./outline.ts";

const RING = [
  [36.666, 36.827],
  [36.672, 36.8211],
  [-0.1, 36.813],
  [36.666, 36.827],
];

test("an outline is the way from corner to corner in whole steps", () => {
  expect(outlinePacker()({ type: "Polygon", coordinates: [RING] })).toEqual({
    type: "Polygon",
    digits: 4,
    steps: [[[366660, 368270, 60, -59, -367720, -81, 367660, 140]]],
  });
});

test.each<Outline>([
  { type: "Polygon", coordinates: [RING, RING] },
  { type: "MultiPolygon", coordinates: [[RING], [RING, RING]] },
])("a $type comes back exactly", (outline) => {
  const packed = JSON.parse(JSON.stringify(outlinePacker()(outline)));
  expect(unpackOutline(packed)).toEqual(outline);
});

test("an outline of more digits than are kept exactly stays as it is", () => {
  const fine = { type: "Polygon" as const, coordinates: [[...RING, [36.123456789, 36]]] };
  expect(outlinePacker()(fine)).toBe(fine);
  expect(unpackOutline(fine)).toBe(fine);
});

const square = (west: number, south: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
});

test("a neighbour is written the other way round where that has the common border as it was written, and comes back", () => {
  const pack = outlinePacker();
  const packed = [square(36, 35), square(37, 35), square(40, 35)].map(pack);
  expect(packed).toEqual([
    { type: "Polygon", digits: 0, steps: [[[36, 35, 1, 0, 0, 1, -1, 0, 0, -1]]] },
    { type: "Polygon", digits: 0, steps: [[[37, 35, 0, 1, 1, 0, 0, -1, -1, 0]]], turned: [0] },
    { type: "Polygon", digits: 0, steps: [[[40, 35, 1, 0, 0, 1, -1, 0, 0, -1]]] },
  ]);
  expect(packed.map(unpackOutline)).toEqual([square(36, 35), square(37, 35), square(40, 35)]);
});

test("rings are turned each for itself, through all polygons", () => {
  const several = {
    type: "MultiPolygon" as const,
    coordinates: [square(36, 35).coordinates, square(37, 35).coordinates, square(50, 35).coordinates],
  };
  const packed = outlinePacker()(several);
  expect(packed).toMatchObject({ turned: [1] });
  expect(unpackOutline(packed)).toEqual(several);
});
