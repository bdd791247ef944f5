import { expect, test } from "vitest";
import { groupBy } from "./group-by.ts";

test("items come in their order, by keys in the order in which they come first", () => {
  const groups = groupBy(["homs", "aleppo", "hama"], (name) => name.charAt(0));
  expect([...groups]).toEqual([
    ["h", ["homs", "hama"]],
    ["a", ["aleppo"]],
  ]);
});

test("of nothing there are no groups", () => {
  expect(groupBy([], String).size).toBe(0);
});
