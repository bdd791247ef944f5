import { expect, test } from "vitest";
import { differencesBetween } from "./differences.ts";

test.each([
  ["army's", "army’s", [{ written: "'", has: "’" }]],
  ["سيطرت", "سيـطـرت", [{ written: "", has: "ـ" }]],
  ["سيطرت على", "سيطرت\u200e على", [{ written: "", has: "\u200e" }]],
  ["\u200fسيطرت", "سيطرت", [{ written: "\u200f", has: "" }]],
  [
    "“men” left",
    '"men" left',
    [
      { written: "“", has: '"' },
      { written: "”", has: '"' },
    ],
  ],
  ["the same", "the same", []],
  ["", "a", [{ written: "", has: "a" }]],
])("%j and %j differ in their own signs alone", (written, other, differences) => {
  expect(differencesBetween(written, other)).toEqual(differences);
});
