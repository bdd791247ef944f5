import { expect, test } from "vitest";
import { processorTime } from "../../test/processor-time.ts";
import { findNearWords } from "./near-words.ts";

const TEXT =
  "وقال شهود إن «المعارضة» سيـطـرت يوم الخميس على مدينة حماة بالكامل. The army’s men left the city on Friday, residents said, and nobody had seen them since.";

test.each([
  ["سيطرت يوم الخميس على مدينة حماه", "سيـطـرت يوم الخميس على مدينة حماة"],
  ["المعارضة سيطرت", "المعارضة» سيـطـرت"],
  ["The army's men left", "The army’s men left"],
  ["The army's men left the town on Friday", "The army’s men left the city on Friday"],
  ["men left city on Friday", "men left the city on Friday"],
  ["men left the old city on Friday", "men left the city on Friday"],
])("the nearest to %j is %j", (words, near) => {
  expect(findNearWords(TEXT, words)).toBe(near);
});

test("words that are nowhere near any of the text have none", () => {
  expect(findNearWords(TEXT, "an altogether different sentence about nothing")).toBe(null);
  expect(findNearWords(TEXT, "…")).toBe(null);
  expect(findNearWords("", "words")).toBe(null);
});

test("ten times a text of one word takes about ten times as long to search, not a hundred times", () => {
  const timeOf = (length: number) =>
    processorTime(() => findNearWords("word ".repeat(length), "word word word word other word"), 5);
  timeOf(20_000); // warms up
  expect(timeOf(200_000) / timeOf(20_000)).toBeLessThan(40);
}, 60_000);
