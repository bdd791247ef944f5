import { expect, test } from "vitest";
import { namesOfTown } from "./town-names.ts";

const DONETSK = { name: "Donetsk", others: ["Сталіне", "Юзовка", "Донецк", "Донецьк", "دونيتسك", "頓內次克"] };

test("a Cyrillic name is the one that sounds like the usual name, in the letters of its language", () => {
  expect(namesOfTown(DONETSK, ["uk", "en", "ru"])).toEqual({ uk: "Донецьк", en: "Donetsk", ru: "Донецк" });
  expect(namesOfTown({ name: "Odesa", others: ["Одесса", "Одеса"] }, ["uk"])).toEqual({ uk: "Одеса" });
});

test("a name in another script is the first one that is all in it", () => {
  expect(namesOfTown(DONETSK, ["ar", "zh-Hans", "my"])).toEqual({ ar: "دونيتسك", "zh-Hans": "頓內次克" });
});

test("a name that Arabic would not spell so is left out", () => {
  expect(namesOfTown({ name: "Dongola", others: ["دنقلا (مدينة)", "دونگولا", "دنقلا"] }, ["ar"])).toEqual({
    ar: "دنقلا",
  });
});

test("a town without a name in a language has none there", () => {
  expect(namesOfTown({ name: "Ōtsu", others: [] }, ["fr", "uk"])).toEqual({ fr: "Ōtsu" });
});
