import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/published-sample.ts";
import { attributionOf, licenceId, licenceText, rightsOf } from "./licence.ts";
import { publishedLocale } from "./published-locale.ts";

const EXCERPTS =
  "Excerpts and titles of articles are not under this licence: they belong to their publishers and authors, and stand here as quotations, each with its source.";

const LICENSED =
  "The data of “A map” (claims, translations, gazetteer, and all tables made of them) is licensed as CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).";

test("a licence is named as catalogues have it", () => {
  expect(["CC BY 4.0", "ODbL-1.0", "public domain ", "(none)"].map(licenceId)).toEqual([
    ...["CC-BY-4.0", "ODbL-1.0", "public-domain", "none"],
  ]);
});

test("whom to name is the map, who publishes it and where, as far as it says so", () => {
  const map = { ...SAMPLE.map, publisher: { ar: "دار", en: "A house" }, url: "https://example.org/map" };
  expect(attributionOf(SAMPLE.map, "en")).toBe("A map");
  expect(attributionOf(map, "en")).toBe("A map · A house · https://example.org/map");
  expect(attributionOf(map, "ar")).toBe("خريطة · دار · https://example.org/map");
});

test("feeds tell in one paragraph what is licensed, and that excerpts are not", () => {
  expect(rightsOf(SAMPLE, publishedLocale("en", SAMPLE.map))).toBe(`${LICENSED} ${EXCERPTS}`);
});

test("the licence tells in each language what is licensed, whom to name, and what has terms of its own", () => {
  const [arabic, english, ...others] = licenceText(SAMPLE).split("\n\n---\n\n");
  expect(others).toEqual([]);
  expect(arabic?.split("\n\n").slice(1)).toEqual([
    "اذكر المصدر: خريطة.",
    "تبقى الإحداثيات على شروط المصدر الذي يذكره كل مكان.",
    "لطبقات خلفية الخريطة رخصها:\n- land: public domain (Natural Earth)",
  ]);
  expect(english).toBe(`${LICENSED} ${EXCERPTS}

Name as the source: A map.

Coordinates keep the terms of the source that each place names.

The layers of the background map have licences of their own:
- land: public domain (Natural Earth)
`);
});

test("without a background map nothing is said of its licences", () => {
  expect(licenceText({ ...SAMPLE, basemap: [] })).not.toContain("background map");
});
