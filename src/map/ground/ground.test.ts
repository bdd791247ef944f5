import { expect, test } from "vitest";
import { isEnough, type NamedGround, NO_PATHS } from "./ground.ts";

/** A ground of a tenth of the world in width and height. */
const GROUND: NamedGround = {
  ...NO_PATHS,
  grid: { origin: [0.5, 0.5], worldSize: 10_000 },
  extent: { x: 0, y: 0, width: 1000, height: 1000 },
  names: { countries: [], roads: [], towns: [] },
};

const MIDDLE = [0.55, 0.55] as const;

test("a ground without an extent is enough for every camera", () => {
  const { extent, ...whole } = GROUND;
  expect(isEnough(whole, { center: [0, 0], worldSize: 1e9 }, { width: 400, height: 300 })).toBe(true);
});

test("a ground with an extent is enough for a camera that sees no more than it, from no nearer than its grid is fine", () => {
  const size = { width: 400, height: 300 };
  expect(isEnough(GROUND, { center: MIDDLE, worldSize: 5000 }, size)).toBe(true);
  expect(isEnough(GROUND, { center: MIDDLE, worldSize: 6700 }, size), "too near").toBe(false);
  expect(isEnough(GROUND, { center: [0.52, 0.55], worldSize: 5000 }, size), "beyond an edge").toBe(false);
  expect(isEnough(GROUND, { center: MIDDLE, worldSize: 3000 }, size), "wider than it").toBe(false);
});
