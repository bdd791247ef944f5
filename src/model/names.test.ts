import { expect, test } from "vitest";
import { textIn } from "./names.ts";

const NAMES = { ar: "حلب", en: "Aleppo" };

test("a name that is not there in a language is told in one of the same script, else in the first one", () => {
  expect(["en", "fr", "ckb", "my"].map((language) => textIn(NAMES, language)?.language)).toEqual([
    "en",
    "en",
    "ar",
    "ar",
  ]);
  expect(textIn({}, "fr")).toBe(null);
});
