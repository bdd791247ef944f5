import { expect, test } from "vitest";
import { toWorld } from "../geometry/mercator.ts";
import { outlinePath } from "./outline-path.ts";

/** 36° east on the equator is pixel 0, 0, and a degree is ten pixels. */
const GRID = { origin: toWorld([36, 0]), worldSize: 3600 };

const LINE = [
  [36, 0],
  [37, 0],
  [37.5, 0],
];

test("rings are closed", () => {
  expect(outlinePath({ type: "Polygon", coordinates: [LINE] }, GRID)).toBe("M0 0L10 0L15 0Z");
  expect(outlinePath({ type: "MultiPolygon", coordinates: [[LINE], [LINE]] }, GRID)).toBe(
    "M0 0L10 0L15 0ZM0 0L10 0L15 0Z",
  );
});

test("lines stay open", () => {
  expect(outlinePath({ type: "MultiLineString", coordinates: [LINE, LINE] }, GRID)).toBe(
    "M0 0L10 0L15 0M0 0L10 0L15 0",
  );
});
