import { expect, test } from "vitest";
import { buildArticle } from "../../../test/build-article.ts";
import { buildClaim } from "../../../test/build-claim.ts";
import { buildDataset } from "../../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../../test/build-people.ts";
import { buildArea, buildPlace } from "../../../test/build-place.ts";
import { december } from "../../../test/day.ts";
import { buildHistory, type History } from "../../history/history.ts";
import type { Dataset } from "../dataset.ts";
import { encodeMap } from "../encode-files.ts";
import { decodeCore, encodeCore, isCore } from "./core-file.ts";

const CORRECTED = [
  { day: december(6), reason: { en: "Misread." }, was: { quote: "before", translation: {}, speaker: null } },
];

const DATASET = buildDataset({
  places: [buildPlace({ id: "hama" }), buildPlace({ id: "homs" })],
  actors: [buildActor({ id: "government" }), buildActor({ id: "opposition" })],
  speakers: [buildSpeaker({ id: "monitor" })],
  articles: [buildArticle({ id: "report", publisher: "monitor" })],
  claims: [
    buildClaim("control", { id: "took-hama", quote: "They took Hama.", translation: { ar: "أخذوا حماة" } }),
    buildClaim("withdrawal", { id: "left-homs", place: "homs", hedge: "reportedly", dayReason: { en: "Today." } }),
    buildClaim("clash", { id: "fought", day: december(4), corrected: CORRECTED as never, quote: "They fought." }),
  ],
});

const FILES = {
  days: [{ first: "2024-12-04", file: "parts/days-0.json" }],
  places: [{ first: "hama", file: "parts/places-0.json" }],
};

const coreOf = (dataset: Dataset) => JSON.parse(JSON.stringify(encodeCore(encodeMap(dataset), FILES)));

function open(core: unknown) {
  const opened = decodeCore(core);
  if ("problem" in opened) throw new Error(opened.problem);
  return opened;
}

/** What a map shows of every place, the claims by their ids. */
const shownBy = ({ places, turns }: History) => [
  [...places.values()].map(({ periods, claims, denied }) => [periods, claims.map(({ id }) => id), denied]),
  turns,
];

test("a core has everything but the quotes, and what belongs to them", () => {
  const text = JSON.stringify(coreOf(DATASET));
  for (const word of ["They took Hama.", "أخذوا حماة", "reportedly", "Today."]) expect(text).not.toContain(word);
  const { dataset, without, files } = open(coreOf(DATASET));
  expect([...without]).toEqual(["took-hama", "left-homs"]);
  expect(files).toEqual({
    days: [{ first: december(4), file: "parts/days-0.json" }],
    places: [{ first: "hama", file: "parts/places-0.json" }],
    notes: [],
    aliases: null,
  });
  expect({ ...dataset, claims: null, articles: null }).toEqual({ ...DATASET, claims: null, articles: null });
});

test("a core that keeps its quotes lacks what the editors noted, and who held what is the same", () => {
  const hama = buildPlace({ id: "hama", spot: [36.7, 35.1], source: { en: "An atlas" } });
  const noted = { ...DATASET, places: new Map([...DATASET.places, [hama.id, hama]]) };
  const notes = [{ first: "hama", file: "parts/notes-0.json" }];
  const core = JSON.parse(JSON.stringify(encodeCore(encodeMap(noted), { days: [], places: [], notes })));
  for (const text of ["Today.", "An atlas", "The text does not place it."])
    expect(JSON.stringify(core)).not.toContain(text);
  const { dataset, without, files } = open(core);
  expect([...without]).toEqual([]);
  expect(files).toEqual({ days: [], places: [], notes, aliases: null });
  expect([...dataset.claims.values()].map(({ id, quote }) => [id, quote.text])).toEqual([
    ["took-hama", "They took Hama."],
    ["left-homs", DATASET.claims.get("left-homs" as never)?.quote.text],
    ["fought", "They fought."],
  ]);
  expect(shownBy(buildHistory(dataset))).toEqual(shownBy(buildHistory(noted)));
});

test("what no page asks for is not in it, and of what was inferred only that it was", () => {
  const article = buildArticle({ id: "report", publisher: "monitor", publishedInferred: { en: "It names a Friday." } });
  const hama = buildPlace({ id: "hama", geonames: 170017, wikidata: "Q173545", iso: "SY-HM", pcode: "SY05" });
  const layer = { id: "rivers", file: "rivers.geojson", attribution: "GSHHG", source: "Version 2", licence: "LGPL" };
  const whole = {
    ...DATASET,
    places: new Map([...DATASET.places, [hama.id, hama]]),
    articles: new Map([[article.id, article]]),
    basemap: [layer],
  };
  const { dataset } = open(coreOf(whole as Dataset));
  expect(dataset.places.get(hama.id)).toEqual({ ...hama, wikidata: null, iso: null, pcode: null });
  expect(dataset.articles.get(article.id)).toEqual({ ...article, sha256: "", publishedInferred: { en: "…" } });
  expect(dataset.basemap).toEqual([{ ...layer, source: "", licence: "" }]);
});

test("other spellings of places are left out where a file has them", () => {
  const hama = buildPlace({ id: "hama", aliases: ["Hamah"] });
  const map = encodeMap({ ...DATASET, places: new Map([...DATASET.places, [hama.id, hama]]) });
  const aliasesIn = (aliases: string | null) => {
    const opened = open(JSON.parse(JSON.stringify(encodeCore(map, { ...FILES, aliases }))));
    return [opened.files.aliases, opened.dataset.places.get(hama.id)?.aliases];
  };
  expect(aliasesIn("parts/aliases.json")).toEqual(["parts/aliases.json", []]);
  expect(aliasesIn(null)).toEqual([null, ["Hamah"]]);
});

test("the outline of an area comes back as it was", () => {
  const area = buildPlace({ id: "hama", area: buildArea([36, 35], [37.25, 35], [37.25, 36]) });
  const dataset = { ...DATASET, places: new Map([...DATASET.places, [area.id, area]]) };
  expect(open(coreOf(dataset)).dataset.places.get(area.id)).toEqual(area);
});

test("a claim that was corrected keeps its quote, which is another one on an earlier day", () => {
  const { claims } = open(coreOf(DATASET)).dataset;
  expect([...claims.values()].map(({ id, quote }) => [id, quote.text])).toEqual([
    ["took-hama", "…"],
    ["left-homs", "…"],
    ["fought", "They fought."],
  ]);
});

test("who held what, and what is in doubt, is the same as without the quotes", () => {
  const { dataset } = open(coreOf(DATASET));
  expect(shownBy(buildHistory(dataset))).toEqual(shownBy(buildHistory(DATASET)));
});

test("a core and a map are told apart", () => {
  expect([coreOf(DATASET), encodeMap(DATASET), null, []].map(isCore)).toEqual([true, false, false, false]);
});

test("what is wrong with a core is told by its place", () => {
  const core = coreOf(DATASET);
  expect(decodeCore({ ...core, quotes: { days: [{ first: "2024-12-04", file: "//elsewhere" }], places: [] } })).toEqual(
    {
      problem: 'quotes.days.0.file: expected a relative address, found "//elsewhere"',
    },
  );
  const claims = { count: 1, columns: { kind: { each: ["control"] } } };
  expect(decodeCore({ ...core, claims })).toEqual({
    problem: "claims.0.id: expected an id of small Latin letters and digits, parted by single - or _, found nothing",
  });
});
