import fc from "fast-check";
import { expect, test } from "vitest";
import { takeBack } from "./take-back.ts";

const lines = (...words: readonly string[]) => words.map((word) => `${word}\n`).join("");

test.each([
  ["above ours", lines("hand", "a", "ours", "c"), lines("hand", "a", "b", "c")],
  ["below ours", lines("a", "ours", "c", "hand"), lines("a", "b", "c", "hand")],
  ["in the same line", lines("a", "theirs", "c"), null],
  ["in the next line", lines("a", "ours", "theirs"), null],
])("lines that somebody changed %s", (_, disk, expected) => {
  expect(takeBack({ before: lines("a", "b", "c"), after: lines("a", "ours", "c"), disk })).toBe(expected);
});

test("what we added goes, what we took out comes back, and theirs stays", () => {
  const disk = lines("a", "new", "c", "d", "hand");
  expect(takeBack({ before: lines("a", "c", "d"), after: lines("a", "new", "c", "d"), disk })).toBe(
    lines("a", "c", "d", "hand"),
  );
  expect(takeBack({ before: lines("a", "b", "c"), after: lines("a", "c"), disk: lines("hand", "a", "c") })).toBe(
    lines("hand", "a", "b", "c"),
  );
});

test("a change far from ours gives the same as if it had been made to the file as it was", () => {
  const text = fc.array(fc.constantFrom("x", "y", "z"), { maxLength: 4 });
  const middle = ["one", "two", "three"];
  fc.assert(
    fc.property(text, text, text, text, (before, after, old, disk) => {
      const file = (head: readonly string[], tail: readonly string[]) => lines(...head, ...middle, ...tail);
      const back = takeBack({ before: file(before, old), after: file(after, old), disk: file(after, disk) });
      expect(back).toBe(file(before, disk));
    }),
  );
});
