import { expect, test } from "vitest";
import { standardGeometry } from "./standard-geometry.ts";

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const hole = [
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 1],
  [1, 1],
];

const polygon = (...rings: number[][][]) => ({ type: "Polygon", coordinates: rings });

test("rings that go the wrong way round are turned, and those that go the right way are not", () => {
  expect(standardGeometry(polygon(square, hole))).toEqual(polygon(square, hole));
  expect(standardGeometry(polygon(square.toReversed(), hole.toReversed()))).toEqual(polygon(square, hole));
});

test("a ring that is left open is closed", () => {
  expect(standardGeometry(polygon(square.slice(0, -1)))).toEqual(polygon(square));
});

test("heights are dropped", () => {
  expect(standardGeometry({ type: "Point", coordinates: [36.7, 34.7, 501] })).toEqual({
    type: "Point",
    coordinates: [36.7, 34.7],
  });
});

test("a collection of one geometry is that geometry, and of several stays", () => {
  const point = { type: "Point", coordinates: [1, 2] };
  expect(standardGeometry({ type: "GeometryCollection", geometries: [point] })).toEqual(point);
  const several = { type: "GeometryCollection", geometries: [point, point] };
  expect(standardGeometry(several)).toBe(several);
});
