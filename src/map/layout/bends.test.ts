import { expect, test } from "vitest";
import { type Spot, spotsAlong } from "../geometry/curve.ts";
import { bendsOf, type Route } from "./bends.ts";

const CLEARANCE = 8;

const route = (from: Spot, to: Spot): Route => ({ from, to });

/** The spots along each route with the bend that it was given. */
function drawn(routes: readonly Route[], marks: readonly Spot[] = []): Spot[][] {
  const bends = bendsOf(routes, marks, CLEARANCE);
  return routes.map((each, index) => spotsAlong({ ...each, bend: bends[index] ?? 0 }, 24));
}

const distance = (a: Spot, b: Spot) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The least distance between the middle thirds of the two ways. */
function apart(one: readonly Spot[] = [], other: readonly Spot[] = []): number {
  const middle = one.slice(8, 17);
  return Math.min(...middle.flatMap((spot) => other.map((each) => distance(spot, each))));
}

test("a lone way bends a little, and none is straight", () => {
  expect(bendsOf([route([0, 0], [100, 0])], [], CLEARANCE)).toEqual([0.14]);
});

test("there and back are two ways beside each other", () => {
  const [there, back] = drawn([route([0, 0], [100, 0]), route([100, 0], [0, 0])]);
  expect(apart(there, back)).toBeGreaterThan(CLEARANCE);
});

test("ways between almost the same places do not lie on each other", () => {
  const [one, other] = drawn([route([0, 0], [100, 0]), route([1, 1], [101, 1])]);
  expect(apart(one, other)).toBeGreaterThan(CLEARANCE);
});

test("three ways out of one place into the same corner keep clear of each other", () => {
  const ways = drawn([route([0, 0], [100, 0]), route([0, 0], [100, 12]), route([0, 0], [100, -12])]);
  for (const [index, way] of ways.entries()) {
    for (const other of ways.slice(index + 1)) expect(apart(way, other)).toBeGreaterThan(CLEARANCE / 2);
  }
});

test("ways that need not cross do not", () => {
  // With the liked bend both would swing towards each other.
  const [upper, lower] = drawn([route([0, 0], [100, 0]), route([100, 16], [0, 16])]);
  const [low, high] = [Math.max(...(upper ?? []).map(([, y]) => y)), Math.min(...(lower ?? []).map(([, y]) => y))];
  expect(low).toBeLessThan(high);
});

test("a way swings around a mark that lies on it", () => {
  const mark: Spot = [50, 14];
  const [way] = drawn([route([0, 0], [100, 0])], [mark]);
  expect(Math.min(...(way ?? []).map((spot) => distance(spot, mark)))).toBeGreaterThan(CLEARANCE);
});

test("the marks at its own ends do not turn a way", () => {
  const ends: Spot[] = [
    [0, 0],
    [100, 0],
  ];
  expect(bendsOf([route([0, 0], [100, 0])], ends, CLEARANCE)).toEqual([0.14]);
});

test("the same ways bend the same way each time, and no ways not at all", () => {
  const ways = [route([0, 0], [100, 0]), route([0, 10], [100, -10]), route([50, -50], [50, 50])];
  expect(bendsOf(ways, [], CLEARANCE)).toEqual(bendsOf(ways, [], CLEARANCE));
  expect(bendsOf([], [[0, 0]], CLEARANCE)).toEqual([]);
});
