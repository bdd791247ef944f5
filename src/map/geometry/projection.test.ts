import { expect, test } from "vitest";
import { projectionInto } from "./projection.ts";

const BOX = { x: 100, y: 50, width: 400, height: 200 };

test("the bounds lie in the middle of the box, as large as the padding allows", () => {
  const { project } = projectionInto([30, -2, 32, 2], BOX, 10);
  expect(project([31, 0]).map(Math.round)).toEqual([300, 150]);
  expect(project([31, 2]).map(Math.round)).toEqual([300, 60]);
  expect(project([31, -2]).map(Math.round)).toEqual([300, 240]);
});

test("north is up and east is right, in Mercator's proportions", () => {
  const { project } = projectionInto([30, 58, 32, 62], BOX, 0);
  const [x0, y0] = project([31, 60]);
  const [x1, y1] = project([31.1, 60.1]);
  expect(x1).toBeGreaterThan(x0);
  expect((y0 - y1) / (x1 - x0)).toBeCloseTo(1 / Math.cos((60.05 * Math.PI) / 180), 3);
});

test("the bounds around the box are those of its corners, with the margin", () => {
  const { project, boundsAround } = projectionInto([35, 32, 41, 37], BOX, 14);
  const [west, south, east, north] = boundsAround(6);
  const rounded = ([x, y]: readonly [number, number]) => [x, y].map((value) => Math.round(value * 1000) / 1000);
  expect(rounded(project([west, north]))).toEqual([94, 44]);
  expect(rounded(project([east, south]))).toEqual([506, 256]);
});
