import { expect, test } from "vitest";
import { type Body, spread } from "./spread.ts";

const body = (x: number, y: number, radius = 10): Body => ({ home: [x, y], radius });

const gap = (a: readonly [number, number] | undefined, b: readonly [number, number] | undefined) =>
  Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0));

test("bodies that touch nothing stay at home", () => {
  expect(spread([body(0, 0), body(20, 0), body(50, 50)])).toEqual([
    [0, 0],
    [20, 0],
    [50, 50],
  ]);
});

test("two that touch move apart evenly along the line between them", () => {
  const [a, b] = spread([body(0, 0), body(12, 0)]);
  expect(a).toEqual([-4, 0]);
  expect(b).toEqual([16, 0]);
});

test("a crowded column of towns comes apart and keeps its order", () => {
  const homes = [0, 16, 28, 56].map((y) => body(0, y, 13));
  const spots = spread(homes);
  for (let index = 1; index < spots.length; index++) {
    expect(gap(spots[index - 1], spots[index])).toBeGreaterThan(25.9);
    expect(spots[index]?.[1]).toBeGreaterThan(spots[index - 1]?.[1] ?? 0);
  }
});

test("bodies at the very same spot part, the same way every time", () => {
  const crowd = [body(5, 5), body(5, 5), body(5, 5)];
  const spots = spread(crowd);
  expect(gap(spots[0], spots[1])).toBeGreaterThan(19.9);
  expect(gap(spots[1], spots[2])).toBeGreaterThan(19.9);
  expect(gap(spots[0], spots[2])).toBeGreaterThan(19.9);
  expect(spread(crowd)).toEqual(spots);
});

test("no bodies, no spots", () => {
  expect(spread([])).toEqual([]);
});
