import type { MultiPolygon, Position } from "geojson";
import { expect, test } from "vitest";
import { boundsAround, spotOnLand } from "./country-land.ts";

const square = (west: number, south: number, size: number): Position[][] => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];

const land = (...coordinates: Position[][][]): MultiPolygon => ({ type: "MultiPolygon", coordinates });

test("bounds are around the largest piece of land and what is near, in round numbers", () => {
  expect(boundsAround(land(square(12.2, 41.1, 1), square(0.3, 43.2, 8), square(-54, 2, 3)))).toEqual([
    0, 41, 13.5, 51.5,
  ]);
});

test("bounds end at the 180th meridian and where the projection does", () => {
  expect(boundsAround(land(square(175, 80, 4.9)))).toEqual([175, 80, 180, 85]);
});

test("a country without land has no bounds", () => {
  expect(boundsAround(land())).toBeNull();
});

test("a spot is on the land that is seen, and nowhere where none is", () => {
  const bent = land([
    [
      [0, 0],
      [9, 0],
      [9, 1],
      [1, 1],
      [1, 9],
      [0, 9],
      [0, 0],
    ],
  ]);
  const [longitude = 0, latitude = 0] = spotOnLand(bent, [0, 0, 9, 9]) ?? [];
  expect(Math.min(longitude, latitude)).toBeLessThan(1);
  expect(spotOnLand(bent, [5, 0, 9, 9])?.[0]).toBeGreaterThan(5);
  expect(spotOnLand(bent, [20, 20, 30, 30])).toBeNull();
});
