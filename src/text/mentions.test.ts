import { expect, test } from "vitest";
import { mentions } from "./mentions.ts";

test.each([
  ["Troops left Homs’s centre", "Homs", true],
  ["Troops left HOMS.", "homs", true],
  ["The Homsi desk", "Homs", false],
  ["from Deir ez-Zor;", "Deir ez-Zor", true],
  ["وتلبيسة،", "تلبيسة", true],
  ["انسحب الجيش من حماه", "حماة", true],
  ["إلى بحماة", "حماة", true],
  ["دخلت القوات للرستن", "الرستن", true],
  ["في الرستن وبالرستن", "الرستن", true],
  ["سلميتها", "سلمية", false],
  ["وريف دير الزور", "دير الزور", true],
  ["", "Homs", false],
  ["Homs", "", false],
])("that %j mentions %j is %j", (text, words, is) => {
  expect(mentions(text, words)).toBe(is);
});
