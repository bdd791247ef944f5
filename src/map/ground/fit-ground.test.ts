import { expect, test } from "vitest";
import { toWorld } from "../geometry/mercator.ts";
import { projectionInto } from "../geometry/projection.ts";
import { fitNames, fitOf } from "./fit-ground.ts";
import { gridPixel } from "./ground.ts";

const BOUNDS = [35, 32, 41, 37] as const;
const GRID = { origin: [0.59, 0.39], worldSize: 66_000 } as const;
const TO = projectionInto(BOUNDS, { x: 10, y: 20, width: 300, height: 400 }, 5);

test("any spot is brought to where the other projection has it", () => {
  const { scale, x, y } = fitOf(GRID, TO);
  const [fromX, fromY] = gridPixel(toWorld([36.7, 34.7]), GRID);
  const [toX, toY] = TO.project([36.7, 34.7]);
  expect(x + scale * fromX).toBeCloseTo(toX, 6);
  expect(y + scale * fromY).toBeCloseTo(toY, 6);
});

test("names are moved and paths are not", () => {
  const ground = { land: "M0 0l9 0 0 9z", divisions: "", rivers: "", lakes: "", borders: "", disputed: "" };
  const towns = [{ at: [10, 20] as const, names: { en: "Idlib" } }];
  const fitted = fitNames({ ...ground, areas: new Map(), countries: [], towns }, { scale: 0.5, x: 100, y: 200 });
  expect(fitted).toMatchObject({ ...ground, towns: [{ at: [105, 210], names: { en: "Idlib" } }] });
});
