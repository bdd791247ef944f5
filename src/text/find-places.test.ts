import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildPlace } from "../../test/build-place.ts";
import type { Place } from "../model/place.ts";
import { findName, findPlaces, nearestPlaces } from "./find-places.ts";
import { rankOf } from "./fold.ts";

interface Entry {
  readonly properties: {
    readonly id: string;
    readonly name_ar: string;
    readonly name_en: string;
    readonly aliases?: string[];
  };
}

const GAZETTEER = (JSON.parse(readFileSync("data/places.geojson", "utf8")) as { features: Entry[] }).features.map(
  ({ properties: { id, name_ar, name_en, aliases = [] } }) =>
    buildPlace({ id, names: { ar: name_ar, en: name_en }, aliases }),
);

const found = (typed: string) => findPlaces(typed, GAZETTEER).map(({ id }) => id);

const namesOf = ({ names, aliases }: Place) => [...Object.values(names), ...aliases];

test("a place of the gazetteer is found by each of its names, before every place that bears another one", () => {
  for (const place of GAZETTEER) {
    for (const name of namesOf(place)) {
      const bearers = GAZETTEER.filter((each) => rankOf(name, namesOf(each)) === "exact");
      const best = found(name).slice(0, bearers.length);
      expect(best, `typed ${name}`).toContain(place.id);
    }
  }
});

test("a name that a place bears exactly comes first", () => {
  expect(found("حمص")[0]).toBe("homs");
  expect(found("Homs")[0]).toBe("homs");
  expect(found("Tartus")[0]).toBe("tartus");
  expect(found("حماة")[0]).toBe("hama");
});

test.each([
  ["حماه", "hama"],
  ["حماةَ", "hama"],
  ["تدمـــر", "palmyra"],
  ["رستن", "rastan"],
  ["سلميه", "salamiyah"],
  ["طرطوس", "tartus"],
  ["نوي", "nawa"],
])("Arabic spelt as %s finds %s", (typed, id) => {
  expect(found(typed)[0]).toBe(id);
});

test.each([
  ["HOMS", "homs"],
  ["al rastan", "rastan"],
  ["rastan", "rastan"],
  ["deir ezzor", "deir-ez-zor"],
  ["palm", "palmyra"],
])("Latin letters typed as %s find %s", (typed, id) => {
  expect(found(typed)[0]).toBe(id);
});

test("nothing typed, white space and a name that nobody bears find nothing", () => {
  expect(found("")).toEqual([]);
  expect(found("  \t")).toEqual([]);
  expect(found("ـ")).toEqual([]);
  expect(found("Atlantis")).toEqual([]);
});

test("places that fit equally well keep their order", () => {
  const named = (id: string, en: string) => buildPlace({ id, names: { en } });
  const places = [
    named("inside", "Old Nawa"),
    named("b", "Nawa East"),
    named("a", "Nawa West"),
    named("exact", "Nawa"),
  ];
  expect(findPlaces("nawa", places).map(({ id }) => id)).toEqual(["exact", "b", "a", "inside"]);
});

test.each([
  ["hom", "homs"],
  ["ham", "hama"],
  ["حم", "homs"],
  ["حما", "hama"],
])("%s begins a governorate's name as well, and finds the town before it", (typed, id) => {
  expect(found(typed)[0]).toBe(id);
  expect(found(typed)).toContain(`${id}-governorate`);
});

test.each([
  ["سلمیه", "salamiyah"],
  ["حماہ", "hama"],
  ["نوی", "nawa"],
  ["القریتین", "al-qaryatayn"],
])("%s, typed on a keyboard of another language, finds %s", (typed, id) => {
  expect(found(typed)[0]).toBe(id);
});

test("of equal matches those with reports come first, then the shorter name, then points", () => {
  const places = [
    buildPlace({ id: "silent", names: { en: "Nawa" } }),
    buildPlace({ id: "long", names: { en: "Nawa Bridge" } }),
    buildPlace({ id: "short", names: { en: "Nawa" } }),
  ];
  const reported = new Set<string>(["long", "short"]);
  const ids = (typed: string) => findPlaces(typed, places, ({ id }) => reported.has(id)).map(({ id }) => id);
  expect(ids("naw")).toEqual(["short", "long", "silent"]);
  expect(ids("nawa")).toEqual(["short", "silent", "long"]);
});

test("a name is found by all of it or by its beginning", () => {
  const towns = [
    { en: "Al-Thawrah", ar: "الثورة" },
    { en: "Raqqa", ar: "الرقة" },
  ];
  expect(findName("raqqa", towns)?.en).toBe("Raqqa");
  expect(findName("رقه", towns)?.en).toBe("Raqqa");
  expect(findName("thaw", towns)?.en).toBe("Al-Thawrah");
  expect(findName("qqa", towns)).toBe(null);
});

test.each([
  ["Hmos", "homs"],
  ["Alepo", "aleppo"],
  ["Tadmr", "palmyra"],
  ["Salamia", "salamiyah"],
  ["دير الزورر", "deir-ez-zor"],
  ["حمصص", "homs"],
  ["القريطين", "al-qaryatayn"],
])("for %s, which no place of the gazetteer is called, %s is the nearest", (typed, id) => {
  expect(found(typed)).toEqual([]);
  expect(nearestPlaces(typed, GAZETTEER)[0]?.id).toBe(id);
});
