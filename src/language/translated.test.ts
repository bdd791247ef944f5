import { expect, test } from "vitest";
import { translatedFor } from "./translated.ts";

test("words are the reader's own, or translated, or not yet translated", () => {
  expect(translatedFor({ en: "They left" }, "ar", "ar")).toEqual({ state: "own" });
  expect(translatedFor({ en: "They left" }, "ar", "en")).toEqual({ state: "translated", text: "They left" });
  expect(translatedFor({ en: "They left" }, "ar", "fr")).toEqual({ state: "missing" });
});
