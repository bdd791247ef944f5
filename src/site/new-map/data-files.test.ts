import { expect, test } from "vitest";
import { compile } from "../../compile/compile.ts";
import { parseDay } from "../../model/day.ts";
import type { Choices } from "./choices.ts";
import { readChoices } from "./choices.ts";
import { dataFiles } from "./data-files.ts";

function day(text: string) {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no day: ${text}`);
  return parsed;
}

const TODAY = day("2026-11-26");

const CHOICES: Choices = {
  title: null,
  languages: ["en"],
  bounds: [22, 9, 38.5, 22],
  from: day("2023-04-15"),
  to: day("2023-04-30"),
  timeZone: "Africa/Khartoum",
  country: "SD",
};

test.each([[["en"]], [["en", "ar"]], [["ar", "en"]], [["fr"]], [["fr", "en"]], [["uk", "en"]], [["ar-SD", "en-GB"]]])(
  "the files of a new map in %s are a map with one claim and one article, that lacks a basemap and no more than words",
  (languages) => {
    const { dataset, issues } = compile(dataFiles({ ...CHOICES, languages }));
    const usual = ["basemap-missing", "language-without-words"];
    expect(issues.filter(({ code }) => !usual.includes(code))).toEqual([]);
    expect(dataset?.map.languages).toEqual(languages);
    expect(dataset?.claims.size).toBe(1);
    expect([...(dataset?.articles.values() ?? [])].map(({ language }) => language)).toEqual([
      languages.find((each) => /^(en|ar)/.test(each)) ?? "en",
    ]);
  },
);

test("a title, also one that YAML would take for something else, is the map's in every language", () => {
  const title = '#1: who: "holds" it?';
  const { dataset } = compile(dataFiles({ ...CHOICES, languages: ["en", "fr"], title }));
  expect(dataset?.map.title).toEqual({ en: title, fr: title });
});

test("what is said is chosen, and the rest is usual", () => {
  expect(
    readChoices(
      { languages: "en, ar", bounds: "22,9,38.5,22", from: "2023-04-15", to: "2023-04-30", country: "SD" },
      TODAY,
    ),
  ).toMatchObject({ languages: ["en", "ar"], bounds: [22, 9, 38.5, 22], country: "SD", title: null });
  expect(readChoices({}, TODAY)).toMatchObject({ languages: ["en"], from: day("2026-11-20"), to: TODAY });
});

test("days are counted in the time zone of the country, unless another is said", () => {
  expect(readChoices({ country: "SD" }, TODAY)).toMatchObject({ timeZone: "Africa/Khartoum" });
  expect(readChoices({ country: "SD", timeZone: "Asia/Dubai" }, TODAY)).toMatchObject({ timeZone: "Asia/Dubai" });
  expect(readChoices({}, TODAY)).toMatchObject({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
});

test("the example stands where it is said", () => {
  const { dataset } = compile(dataFiles(CHOICES, [29.441, 16.671]));
  expect([...(dataset?.places.values() ?? [])]).toMatchObject([{ spot: [29.441, 16.671] }]);
});

test.each([
  [{ country: "XX" }, "--country XX: expected the two capitals of a country, such as SD"],
  [{ languages: "English" }, "--languages English: expected language tags such as en,ar"],
  [{ languages: "en,en" }, "--languages en,en: expected language tags such as en,ar"],
  [{ bounds: "22,9,38.5" }, "--bounds 22,9,38.5: expected west,south,east,north in degrees, such as 22,9,38.5,22"],
  [{ bounds: "38,9,22,22" }, "--bounds 38,9,22,22: expected west,south,east,north in degrees, such as 22,9,38.5,22"],
  [{ bounds: "22,,38,22" }, "--bounds 22,,38,22: expected west,south,east,north in degrees, such as 22,9,38.5,22"],
  [{ from: "2023-02-30" }, "--from 2023-02-30: expected a day such as 2024-11-27"],
  [{ from: "2026-12-01" }, "--to 2026-11-26: expected a day not before 2026-12-01"],
  [{ timeZone: "Khartoum" }, "--time-zone Khartoum: expected an IANA time zone such as Asia/Damascus"],
  [{ country: "Sudan" }, "--country Sudan: expected the two capitals of a country, such as SD"],
])("a choice that makes no sense is named: %o", (said, problem) => {
  expect(readChoices(said, TODAY)).toEqual({ problem });
});
