import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import fc from "fast-check";
import type { Polygon } from "geojson";
import { expect, test } from "vitest";
import { spotWithin } from "./spot-within.ts";

const polygon = (...rings: [number, number][][]): Polygon => ({
  type: "Polygon",
  coordinates: rings.map((ring) => [...ring, ring[0] ?? [0, 0]]),
});

const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

test("the spot of a square is its middle", () => {
  expect(spotWithin(polygon(square(36, 34, 2)))).toEqual([37, 35]);
});

test("where the middle lies in a hole, the spot is in the widest corner beside it", () => {
  const [x, y] = spotWithin(polygon(square(0, 0, 10), square(4, 4, 4)));
  expect(x).toBeCloseTo(2.34, 1);
  expect(y).toBeCloseTo(2.34, 1);
});

test("where the middle lies in a bay, the spot is where the arm is widest", () => {
  const bay: [number, number][] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [7, 10],
    [7, 2],
    [2, 2],
    [2, 10],
    [0, 10],
  ];
  const [x, y] = spotWithin(polygon(bay));
  expect(x).toBeCloseTo(8.46, 1);
  expect(y).toBeCloseTo(1.54, 1);
});

test("between two parts of an area the spot is on the wider one", () => {
  const parts = [polygon(square(0, 0, 2)), polygon(square(6, -1, 4))].map(({ coordinates }) => coordinates);
  expect(spotWithin({ type: "MultiPolygon", coordinates: parts })).toEqual([8, 1]);
});

test("the spot of any triangle is within it", () => {
  const corner = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
  fc.assert(
    fc.property(corner, corner, corner, (a, b, c) => {
      fc.pre((b[0] - a[0]) * (c[1] - a[1]) !== (b[1] - a[1]) * (c[0] - a[0]));
      const triangle = polygon([a, b, c]);
      expect(booleanPointInPolygon([...spotWithin(triangle)], triangle)).toBe(true);
    }),
  );
});
