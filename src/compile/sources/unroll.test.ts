import { expect, test } from "vitest";
import { unrollGeometry } from "./unroll.ts";

/** The middle of a map of Fiji. */
const MIDDLE = 179;

const unrolled = (type: string, coordinates: unknown) => unrollGeometry({ type, coordinates }, MIDDLE);
const polygon = (...rings: number[][][]) => ({ type: "Polygon", coordinates: rings });

test("what lies east of the meridian goes on past 180", () => {
  expect(unrolled("Point", [178.4, -18.1])).toEqual({ type: "Point", coordinates: [178.4, -18.1] });
  expect(unrolled("Point", [-178.8, -18.2])).toEqual({ type: "Point", coordinates: [181.2, -18.2] });
});

test("a line that leaps over the meridian goes straight on", () => {
  const line = [
    [179, 1],
    [-179, 2],
    [178, 3],
  ];
  expect(unrolled("LineString", line)).toEqual({
    type: "LineString",
    coordinates: [
      [179, 1],
      [181, 2],
      [178, 3],
    ],
  });
});

test("a ring that leaps over the meridian, or goes on past it either way, is one area", () => {
  const box = (west: number, east: number) => [
    [west, 0],
    [east, 0],
    [east, 1],
    [west, 1],
    [west, 0],
  ];
  const expected = polygon(box(179, 182));
  expect(unrolled("Polygon", [box(179, -178)])).toEqual(expected);
  expect(unrolled("Polygon", [box(179, 182)])).toEqual(expected);
  expect(unrolled("Polygon", [box(-181, -178)])).toEqual(expected);
});

test("polygons that are cut at the meridian are one again, and others stay", () => {
  const west = [
    [179, 0],
    [180, 0],
    [180, 1],
    [179, 1],
    [179, 0],
  ];
  const east = [
    [-180, 0],
    [-179, 0],
    [-179, 1],
    [-180, 1],
    [-180, 0],
  ];
  const island = [
    [-178, 0],
    [-177, 0],
    [-177, 1],
    [-178, 0],
  ];
  const { coordinates } = unrolled("MultiPolygon", [[west], [east], [island]]) as { coordinates: number[][][][] };
  expect(coordinates).toHaveLength(2);
  const longitudes = coordinates.map(([ring = []]) => ring.map(([x = 0]) => x));
  expect(longitudes.map((each) => [Math.min(...each), Math.max(...each)])).toEqual([
    [179, 181],
    [182, 183],
  ]);
});

test("what is no geometry in degrees stays as it is", () => {
  for (const geometry of [null, 5, { type: "Point", coordinates: [500, 0] }, { type: "Polygon", coordinates: [[5]] }]) {
    expect(unrollGeometry(geometry, MIDDLE)).toBe(geometry);
  }
});
