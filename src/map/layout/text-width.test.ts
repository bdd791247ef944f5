import { expect, test } from "vitest";
import { textWidth, wrapText } from "./text-width.ts";

test("a width grows with the font's size, and marks above letters take none", () => {
  expect(textWidth("Homs", 20)).toBeCloseTo(2 * textWidth("Homs", 10));
  expect(textWidth("حِمْص", 10)).toBe(textWidth("حمص", 10));
});

test("a text is broken between words so that each line fits", () => {
  const lines = wrapText("one two three four five six", 10, 60, 9);
  expect(lines.join(" ")).toBe("one two three four five six");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
});

test("a text that needs more lines than there are ends in an ellipsis", () => {
  expect(wrapText("one, two, three, four", 10, 1, 2)).toEqual(["one,", "two…"]);
});

test("a word that is too long keeps a line to itself", () => {
  expect(wrapText("a Donaudampfschifffahrt b", 10, 30, 9)).toEqual(["a", "Donaudampfschifffahrt", "b"]);
});

test("an empty text has no line", () => {
  expect(wrapText(" ", 10, 30, 2)).toEqual([]);
});
