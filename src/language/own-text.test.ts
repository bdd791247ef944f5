import { expect, test } from "vitest";
import { ownText } from "./own-text.ts";
import { withoutIsolates } from "./words/isolate.ts";
import { localeFor } from "./words/vocabulary.ts";

const EN = localeFor("en", "latn");
const AR = localeFor("ar", "arab");

test("a text of the editors is shown in the reader's language, without a mark", () => {
  const texts = { ar: "يوم الخميس", en: "On Thursday" };
  expect(ownText(texts, EN)).toEqual({ text: "On Thursday", language: "en", direction: "ltr", mark: null });
  expect(ownText(texts, AR)).toEqual({ text: "يوم الخميس", language: "ar", direction: "rtl", mark: null });
});

test("without one it is shown in the language that it has, marked with that language", () => {
  const inArabic = ownText({ ar: "يوم الخميس" }, EN);
  expect(inArabic).toEqual({ text: "يوم الخميس", language: "ar", direction: "rtl", mark: "(in Arabic)" });
  const inEnglish = ownText({ en: "On Thursday" }, AR);
  expect(inEnglish?.direction).toBe("ltr");
  expect(withoutIsolates(inEnglish?.mark ?? "")).toBe("(بالإنجليزية)");
});

test("its days are in the digits that the reader has chosen, its ids as they are", () => {
  const texts = { ar: "يوم ٥ كانون الأول، المقال 002" };
  expect(ownText(texts, AR)?.text).toBe("يوم ٥ كانون الأول، المقال 002");
  expect(ownText(texts, localeFor("ar", "latn"))?.text).toBe("يوم 5 كانون الأول، المقال 002");
});

test("where there is no text, there is nothing to show", () => {
  expect(ownText({}, EN)).toBe(null);
});
