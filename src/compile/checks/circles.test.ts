import { expect, test } from "vitest";
import { circlesOf } from "./circles.ts";

test("steps that end somewhere are no circle", () => {
  expect(
    circlesOf(
      new Map([
        ["a", "b"],
        ["b", undefined],
        ["c", "gone"],
      ]),
    ),
  ).toEqual([]);
});

test("a step to itself is a circle", () => {
  expect(circlesOf(new Map([["a", "a"]]))).toEqual([["a"]]);
});

test("a circle begins with the first of it, wherever it is entered", () => {
  expect(
    circlesOf(
      new Map([
        ["a", "c"],
        ["b", "c"],
        ["c", "d"],
        ["d", "b"],
      ]),
    ),
  ).toEqual([["b", "c", "d"]]);
});

test("several circles are found, each once", () => {
  const steps = new Map([
    ["a", "b"],
    ["b", "a"],
    ["c", "d"],
    ["d", "c"],
    ["e", "a"],
  ]);
  expect(circlesOf(steps)).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});
