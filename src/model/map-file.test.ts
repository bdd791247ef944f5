import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildClaim } from "../../test/build-claim.ts";
import { buildDataset } from "../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../test/build-people.ts";
import { buildArea, buildPlace } from "../../test/build-place.ts";
import { december } from "../../test/day.ts";
import { toId } from "../../test/id.ts";
import { encodeMap } from "./encode-files.ts";
import { decodeMap } from "./map-file.ts";

const DATASET = buildDataset({
  map: {
    ...{ url: "https://example.org/map/", contact: "mailto:desk@example.org" },
    placeKinds: new Map([["refinery", { id: "refinery", names: { en: "refinery" }, rank: 4, minZoom: 7 }]]),
  },
  places: [
    buildPlace({
      ...{ id: "hama", names: { ar: "حماة", en: "Hama" }, aliases: ["حماه"], spot: [36.75, 35.13] },
      ...{ geonames: 170017, wikidata: "Q173545" },
    }),
    buildPlace({
      ...{ id: "desert", kind: "area", within: "hama", note: { en: "vague" } },
      ...{ area: buildArea([38, 34], [39, 34], [39, 35]), precision: 50000, source: { en: "drawn by hand" } },
    }),
    buildPlace({ id: "refinery", kind: "refinery", reason: { en: "The text does not place it." } }),
  ],
  actors: [buildActor({ id: "opposition", pattern: "diagonal" }), buildActor({ id: "hts", within: "opposition" })],
  speakers: [buildSpeaker({ id: "monitor" }), buildSpeaker({ id: "ministry", kind: "official", side: "opposition" })],
  articles: [
    buildArticle({
      ...{ id: "report", publisher: "monitor", url: "https://example.org/a1" },
      ...{ published: { day: december(5), time: "21:40" }, updated: { day: december(6), time: null } },
    }),
  ],
  claims: [
    buildClaim("control", {
      ...{ id: "taken", actor: "hts", from: "opposition", day: december(5), earliest: december(4) },
      ...{ quote: { text: "سيطرت على\nالمدينة", start: 10, end: 27 }, translation: { en: "They took the city" } },
    }),
    buildClaim("withdrawal", {
      ...{ id: "left", actor: "hts", extent: "partial" },
      revoked: { how: "retracted", by: "report", day: december(7), reason: { en: "They were still there" } },
    }),
    buildClaim("denial", { id: "denied", actor: "hts", says: "absent", denies: "taken" }),
    buildClaim("advance", { id: "near", distanceKm: 5 }),
  ],
  basemap: [
    {
      id: "land",
      file: "basemap/land-1a2b.geojson",
      attribution: "Natural Earth",
      source: "https://www.naturalearthdata.com",
      licence: "public domain",
    },
  ],
});

/** A file that can be spoilt: what `JSON.parse` gives for the data set above. */
const parsed = () => JSON.parse(JSON.stringify(encodeMap(DATASET)));

const problemOf = (input: unknown) => {
  const result = decodeMap(input);
  return "problem" in result ? result.problem : null;
};

test("a data set comes back from its file as it was", () => {
  expect(decodeMap(parsed())).toStrictEqual({ dataset: DATASET });
});

test("a file without what is empty is read as the whole one", () => {
  const file = JSON.parse(JSON.stringify(encodeMap(DATASET, "without empty")));
  expect(decodeMap(file)).toStrictEqual({ dataset: DATASET });
  expect(Object.keys(file.claims[0])).toEqual([
    ...["kind", "id", "article", "place", "day", "earliest", "speaker", "quote", "translation", "translator"],
    ...["actor", "from", "extent"],
  ]);
});

test("the file writes days as calendar days and maps as lists", () => {
  const file = parsed();
  expect(file.map.range).toEqual({ first: "2024-12-01", last: "2024-12-07" });
  expect(file.articles[0].published).toEqual({ day: "2024-12-05", time: "21:40" });
  expect(file.claims.map((claim: { id: string }) => claim.id)).toEqual(["taken", "left", "denied", "near"]);
});

test("fields that this version does not know are dropped", () => {
  const file = parsed();
  file.claims[0].mood = "grim";
  file.later = { added: true };
  expect(decodeMap(file)).toStrictEqual({ dataset: DATASET });
});

test("another format version is named in the problem", () => {
  expect(problemOf({ ...parsed(), format: 1 })).toBe("format: expected version 2, found 1");
});

test("something that is no file at all is a problem", () => {
  expect(problemOf(null)).toBe("expected an object, found null");
  expect(problemOf("<!doctype html>")).toBe('expected an object, found "<!doctype html>"');
});

test("the first bad field is named by its path", () => {
  const file = parsed();
  file.claims[1].day = "2024-13-01";
  file.claims[2].actor = 7;
  expect(problemOf(file)).toBe('claims.1.day: expected a day YYYY-MM-DD, found "2024-13-01"');
});

test("a claim of an unknown kind is a problem", () => {
  const file = parsed();
  file.claims[0].kind = "rumour";
  expect(problemOf(file)).toMatch(/^claims\.0\.kind: /);
});

test("a range that ends before it begins is a problem", () => {
  const file = parsed();
  file.map.range = { first: "2024-12-07", last: "2024-11-27" };
  expect(problemOf(file)).toMatch(/^map\.range: expected first to be no later than last/);
});

test("a reference to nothing is a problem", () => {
  const file = parsed();
  file.claims[3].place = "atlantis";
  expect(problemOf(file)).toBe("claims.3.place: unknown id atlantis");
});

test("an article that takes back a claim must be there", () => {
  const file = parsed();
  file.claims[1].revoked.by = "a9";
  expect(problemOf(file)).toBe("claims.1.revoked.by: unknown id a9");
});

test("a place of a kind that neither every map nor this one knows is a problem", () => {
  const file = parsed();
  file.map.placeKinds = [];
  expect(problemOf(file)).toBe("place refinery kind: unknown id refinery");
});

test("a place that is located tells its precision and its source", () => {
  const file = parsed();
  file.places[0].precision = null;
  expect(problemOf(file)).toMatch(/^places\.0\.precision: /);
  file.places[0].form = "somewhere";
  expect(problemOf(file)).toMatch(/^places\.0\.form: /);
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
  expect(result.dataset.articles.get(toId("report"))?.url).toBeNull();
  expect(result.dataset.map.url).toBeNull();
  expect(result.dataset.map.contact).toBeNull();
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
    expect(problemOf(file)).toBe(`basemap.0.file: expected a relative address, found "${address}"`);
  }
});

test("a colour cannot carry anything but a colour", () => {
  const file = parsed();
  file.actors[0].colour = "red;background:url(//evil.example)";
  expect(problemOf(file)).toMatch(/^actors\.0\.colour: expected a colour #rrggbb in small letters, found /);
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
