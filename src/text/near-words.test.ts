import { expect, test } from "vitest";
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

test("twenty searches in a megabyte of one word are done in seconds", () => {
  const text = "word ".repeat(200_000);
  const begun = performance.now();
  for (let index = 0; index < 20; index++) findNearWords(text, `word word word word other${index} word`);
  expect(performance.now() - begun).toBeLessThan(10_000);
}, 60_000);
