import { expect, test } from "vitest";
import type { Dataset } from "./dataset.ts";
import { type Day, parseDay } from "./day.ts";
import { decodeMap, encodeMap } from "./map-file.ts";

const day = (text: string) => parseDay(text) as Day;

const statement = {
  article: "a1",
  place: "hama",
  speaker: "monitor",
  dayReason: null,
  translation: { en: "They took the city" },
  translator: "project",
  hedge: null,
  denies: null,
  number: null,
  note: null,
  revoked: null,
};

const DATASET: Dataset = {
  hash: "00ff",
  map: {
    title: { ar: "خريطة", en: "A map" },
    description: {},
    disclaimer: { ar: "ما ورد", en: "What was reported" },
    range: { first: day("2024-11-27"), last: day("2024-12-07") },
    openingDay: day("2024-12-06"),
    bounds: [35, 32, 42.5, 37.5],
    timeZone: "Asia/Damascus",
    languages: ["ar", "en"],
    url: "https://example.org/map/",
    contact: "mailto:desk@example.org",
  },
  places: new Map([
    [
      "hama",
      {
        id: "hama",
        names: { ar: "حماة", en: "Hama" },
        aliases: ["حماه"],
        kind: "city",
        country: "SY",
        within: null,
        geometry: { type: "Point", coordinates: [36.75, 35.13] },
        precision: 3000,
        source: "GeoNames",
        geonames: 170017,
        wikidata: "Q173545",
        note: null,
      },
    ],
    [
      "desert",
      {
        id: "desert",
        names: { ar: "البادية", en: "The desert" },
        aliases: [],
        kind: "area",
        country: "SY",
        within: "hama",
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [38, 34],
              [39, 34],
              [39, 35],
              [38, 34],
            ],
          ],
        },
        precision: 50000,
        source: "drawn by hand",
        geonames: null,
        wikidata: null,
        note: "vague",
      },
    ],
  ]),
  actors: new Map([
    [
      "opposition",
      {
        id: "opposition",
        names: { ar: "المعارضة", en: "Opposition" },
        colour: "#7fbf7b",
        pattern: "diagonal",
        letter: "O",
        note: {},
        within: null,
      },
    ],
    [
      "hts",
      {
        id: "hts",
        names: { ar: "هتش", en: "HTS" },
        colour: "#7fbf7b",
        pattern: "diagonal",
        letter: "O",
        note: {},
        within: "opposition",
      },
    ],
  ]),
  speakers: new Map([
    ["monitor", { id: "monitor", names: { ar: "المرصد", en: "Monitor" }, role: {}, kind: "organisation", side: null }],
  ]),
  articles: new Map([
    [
      "a1",
      {
        id: "a1",
        publisher: "monitor",
        title: "عنوان",
        language: "ar",
        published: { day: day("2024-12-05"), time: "21:40" },
        publishedInferred: null,
        updated: { day: day("2024-12-06"), time: null },
        url: "https://example.org/a1",
        translation: null,
        note: null,
        sha256: "abcd",
      },
    ],
  ]),
  claims: new Map([
    [
      "taken",
      {
        ...statement,
        id: "taken",
        kind: "control",
        actor: "hts",
        extent: "partial",
        from: "opposition",
        day: day("2024-12-05"),
        earliest: day("2024-12-04"),
        quote: { text: "سيطرت على\nالمدينة", start: 10, end: 27 },
      },
    ],
    [
      "left",
      {
        ...statement,
        id: "left",
        kind: "withdrawal",
        actor: "hts",
        extent: "partial",
        day: day("2024-12-06"),
        earliest: day("2024-12-06"),
        quote: { text: "انسحبت", start: 30, end: 36 },
        revoked: { how: "retracted", by: "a1", day: day("2024-12-07"), reason: { en: "They were still there" } },
      },
    ],
    [
      "denied",
      {
        ...statement,
        id: "denied",
        kind: "denial",
        actor: "hts",
        says: "absent",
        denies: "taken",
        day: day("2024-12-06"),
        earliest: day("2024-12-06"),
        quote: { text: "لا صحة", start: 40, end: 46 },
      },
    ],
    [
      "near",
      {
        ...statement,
        id: "near",
        kind: "advance",
        actor: null,
        to: null,
        distanceKm: 5,
        day: day("2024-12-06"),
        earliest: day("2024-12-06"),
        quote: { text: "على بعد", start: 50, end: 57 },
      },
    ],
  ]),
  basemap: [
    {
      id: "land",
      file: "basemap/land-1a2b.geojson",
      attribution: "Natural Earth",
      source: "https://www.naturalearthdata.com",
      licence: "public domain",
    },
  ],
};

/** A file that can be spoilt: what `JSON.parse` gives for the data set above. */
const parsed = () => JSON.parse(JSON.stringify(encodeMap(DATASET)));

const problemOf = (input: unknown) => {
  const result = decodeMap(input);
  return "problem" in result ? result.problem : null;
};

test("a data set comes back from its file as it was", () => {
  expect(decodeMap(parsed())).toStrictEqual({ dataset: DATASET });
});

test("the file writes days as calendar days and maps as lists", () => {
  const file = parsed();
  expect(file.map.range).toEqual({ first: "2024-11-27", last: "2024-12-07" });
  expect(file.articles[0].published).toEqual({ day: "2024-12-05", time: "21:40" });
  expect(file.claims.map((claim: { id: string }) => claim.id)).toEqual(["taken", "left", "denied", "near"]);
});

test("fields that this version does not know are dropped", () => {
  const file = parsed();
  file.claims[0].mood = "grim";
  file.later = { added: true };
  expect(decodeMap(file)).toStrictEqual({ dataset: DATASET });
});

test("a file of before, without extents and revocations, means all of the place and that each claim counts", () => {
  const file = parsed();
  for (const claim of file.claims) delete claim.revoked;
  delete file.claims[0].extent;
  const { dataset } = decodeMap(file) as { dataset: Dataset };
  expect(dataset.claims.get("taken")).toMatchObject({ extent: "full", revoked: null });
  expect(dataset.claims.get("left")).toMatchObject({ extent: "partial", revoked: null });
});

test("another format version is named in the problem", () => {
  expect(problemOf({ ...parsed(), format: 2 })).toBe("format: expected version 1, found 2");
});

test("something that is no file at all is a problem", () => {
  expect(problemOf(null)).toMatch(/Expected Object/);
  expect(problemOf("<!doctype html>")).toMatch(/Expected Object/);
});

test("the first bad field is named by its path", () => {
  const file = parsed();
  file.claims[1].day = "2024-13-01";
  file.claims[2].actor = 7;
  expect(problemOf(file)).toBe("claims.1.day: expected a day YYYY-MM-DD, found 2024-13-01");
});

test("a claim of an unknown kind is a problem", () => {
  const file = parsed();
  file.claims[0].kind = "rumour";
  expect(problemOf(file)).toMatch(/^claims\.0\.kind: /);
});

test("a range that ends before it begins is a problem", () => {
  const file = parsed();
  file.map.range = { first: "2024-12-07", last: "2024-11-27" };
  expect(problemOf(file)).toBe("map.range: expected first to be no later than last");
});

test("a reference to nothing is a problem", () => {
  const file = parsed();
  file.claims[3].place = "atlantis";
  expect(problemOf(file)).toBe("claim near place: unknown id atlantis");
});

test("actors within each other are a problem, not an endless loop", () => {
  const file = parsed();
  file.actors[0].within = "hts";
  expect(problemOf(file)).toBe("actor opposition within: leads back to itself");
});

test("an address that is not http or https becomes null", () => {
  const file = parsed();
  file.articles[0].url = "javascript:alert(1)";
  file.map.url = "data:text/html,x";
  file.map.contact = "javascript:alert(1)";
  const result = decodeMap(file);
  if ("problem" in result) throw new Error(result.problem);
  expect(result.dataset.articles.get("a1")?.url).toBeNull();
  expect(result.dataset.map.url).toBeNull();
  expect(result.dataset.map.contact).toBeNull();
});

test("a file of before contacts were written is read, as one without", () => {
  const file = parsed();
  delete file.map.contact;
  const result = decodeMap(file);
  expect("dataset" in result && result.dataset.map.contact).toBeNull();
});

test("a file of before numbers were written is read, as one without", () => {
  const file = JSON.parse(JSON.stringify(encodeMap(DATASET)));
  for (const claim of file.claims) delete claim.number;
  const result = decodeMap(file);
  expect("dataset" in result && [...result.dataset.claims.values()].map(({ number }) => number)).toEqual(
    [...DATASET.claims.values()].map(() => null),
  );
});

test("a number that is none is a problem", () => {
  const file = JSON.parse(JSON.stringify(encodeMap(DATASET)));
  file.claims[0].number = { of: "soldiers", what: { en: "Soldiers" }, value: "many", sense: "exactly", words: "x" };
  expect(decodeMap(file)).toEqual({ problem: expect.stringMatching(/^claims\.0\.number\.value: /) });
});

test("a basemap file on another host is a problem", () => {
  for (const address of ["https://evil.example/x.json", "//evil.example/x.json", "/etc/x.json"]) {
    const file = parsed();
    file.basemap[0].file = address;
    expect(problemOf(file)).toBe("basemap.0.file: expected a relative address");
  }
});

test("a colour cannot carry anything but a colour", () => {
  const file = parsed();
  file.actors[0].colour = "red;background:url(//evil.example)";
  expect(problemOf(file)).toBe("actors.0.colour: expected #rrggbb");
});

test("keys that reach for the prototype change nothing", () => {
  const text = JSON.stringify(encodeMap(DATASET)).replace(
    '"title":{',
    '"__proto__":{"polluted":1},"title":{"__proto__":"x",',
  );
  const result = decodeMap(JSON.parse(text));
  expect(result).toStrictEqual({ dataset: DATASET });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
