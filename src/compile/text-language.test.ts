import { expect, test } from "vitest";
import { languageOf } from "./text-language.ts";

test("the letters tell the language where each of the map's languages has a script of its own", () => {
  expect(languageOf("يوم الجمعة", ["ar", "en"])).toBe("ar");
  expect(languageOf("Friday", ["ar", "en"])).toBe("en");
  expect(languageOf("Пятница", ["ru", "en"])).toBe("ru");
});

test("words that are quoted do not count", () => {
  expect(languageOf("The articles also write «على أسوار حمص وأطراف مدينة حمص».", ["ar", "en"])).toBe("en");
  expect(languageOf("يكتبها المقال “the outskirts of the city of Homs”.", ["ar", "en"])).toBe("ar");
});

test("nothing is told of a text in the letters of several languages of the map, of none, or without letters", () => {
  expect(languageOf("Friday", ["en", "fr"])).toBe(null);
  expect(languageOf("Friday", ["ar"])).toBe(null);
  expect(languageOf("6–7", ["ar", "en"])).toBe(null);
  expect(languageOf("金曜日", ["ja", "en"])).toBe(null);
});
