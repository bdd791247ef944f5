import { expect, test } from "vitest";
import { editsBetween } from "./edits.ts";

test.each([
  ["homs", "homs", 0],
  ["hmos", "homs", 1],
  ["alepo", "aleppo", 1],
  ["hommss", "homs", 2],
  ["hems", "homs", 1],
  ["", "hama", 4],
  ["hama", "", 4],
  ["ca", "abc", 3],
  ["حمصص", "حمص", 1],
])("%s is made %s by %i edits", (a, b, edits) => {
  expect(editsBetween(a, b)).toBe(edits);
});

test("a change may cost less than an edit", () => {
  expect(editsBetween("hems", "homs", (written, meant) => (written + meant === "eo" ? 0.5 : 1))).toBe(0.5);
});

test("where the edits are more than the limit, nothing more is said of them", () => {
  const within = (limit: number) => editsBetween("aleppo", "damascus", undefined, limit);
  expect(within(8)).toBe(7);
  expect(within(7)).toBe(7);
  expect(within(2)).toBe(Infinity);
  expect(editsBetween("abcd", "badc", undefined, 2), "two swaps").toBe(2);
});
