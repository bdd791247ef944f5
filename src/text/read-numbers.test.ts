import { expect, test } from "vitest";
import { readNumbers } from "./read-numbers.ts";

test.each([
  ["150 cars", [150]],
  ["١٥٠ سيارة", [150]],
  ["more than 1,500 men", [1500, 1.5, 1, 500]],
  ["١٬٥٠٠ رجل", [1500, 1.5, 1, 500]],
  ["2 million people", [2, 2_000_000]],
  ["٣ آلاف", [3, 3000]],
  ["१५० लोग", [150]],
])("the digits of «%s» are read as %j", (words, values) => {
  expect(readNumbers(words)).toEqual({ values, hasDigits: true });
});

test.each([
  ["five kilometres", [5]],
  ["one hundred and fifty cars", [150]],
  ["two thousand three hundred", [2300]],
  ["a hundred", [100]],
  ["twenty-five of thirty", [25, 30]],
  ["خمسة كيلومترات", [5]],
  ["حوالي خمسة كيلومترات", [5]],
  ["لأكثر من ألفي عنصر", [2000]],
  ["أكثر من ألف جندي سوري", [1000]],
  ["مئة وخمسين سيارة", [150]],
  ["ثلاثة آلاف وخمسمئة", [3500]],
  ["خمسة عشر رجلا", [15]],
  ["مائتي عائلة", [200]],
  ["dozens of cars", []],
  ["عشرات السيارات", []],
])("the words of «%s» are read as %j", (words, values) => {
  expect(readNumbers(words)).toEqual({ values, hasDigits: false });
});
