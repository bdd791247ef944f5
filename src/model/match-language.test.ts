import { expect, test } from "vitest";
import { matchLanguage, scriptOf } from "./match-language.ts";

test.each([
  ["en", "en"],
  ["EN", "en"],
  ["en-US", "en"],
  ["en_US", "en"],
  ["en-Latn-US", "en"],
  ["ar", "ar-SD"],
  ["ar-EG", "ar-SD"],
  ["AR_sd", "ar-SD"],
  ["ku-Latn-TR", "ku-Latn"],
  ["ku", "ku-Latn"],
])("%s is served by %s", (asked, found) => {
  expect(matchLanguage(asked, ["en", "ar-SD", "ku-Latn"])).toBe(found);
});

test.each(["tr", "ku-Arab", "zh-Hant", "", "-", "not a tag", "e"])("%s is served by none", (asked) => {
  expect(matchLanguage(asked, ["en", "ar-SD", "ku-Latn", "zh-Hans"])).toBeNull();
});

test("the tag itself comes before its beginning, whatever the order", () => {
  expect(matchLanguage("pt-BR", ["pt", "pt-BR"])).toBe("pt-BR");
});

test("a script is read from the tag, or is the usual one of the language", () => {
  expect(["ku-Arab", "ku", "ckb", "uk", "my", "qaa", "?"].map(scriptOf)).toEqual([
    "Arab",
    "Latn",
    "Arab",
    "Cyrl",
    "Mymr",
    null,
    null,
  ]);
});
