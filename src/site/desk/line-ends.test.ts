import { expect, test } from "vitest";
import { inFormOf } from "./line-ends.ts";

test.each([
  ["a\nb\n", "a\nc\n", "a\nc\n"],
  ["a\r\nb\r\n", "a\nc\nd\n", "a\r\nc\r\nd\r\n"],
  ["\uFEFFa\n", "b\n", "\uFEFFb\n"],
  ["a\r\nb\nc\r\nd\r\n", "a\nb\nx\nd\n", "a\r\nb\nx\r\nd\r\n"],
  ["a\r\nb\nc\nd\n", "a\nb\nc\nd\ne\n", "a\r\nb\nc\nd\ne\n"],
  ["a", "b\n", "b\n"],
])("over %j the text %j is written as %j", (before, text, written) => {
  expect(inFormOf(before, text)).toBe(written);
});

test("a new file has the text as it is", () => {
  expect(inFormOf(null, "a\nb\n")).toBe("a\nb\n");
});
