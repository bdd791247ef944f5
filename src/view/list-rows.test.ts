import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildDataset } from "../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../test/build-people.ts";
import { buildPlace } from "../../test/build-place.ts";
import { toId } from "../../test/id.ts";
import { COUNT_ALL } from "../history/filter.ts";
import { buildHistory } from "../history/history.ts";
import { withoutIsolates } from "../language/words/isolate.ts";
import { localeFor } from "../language/words/vocabulary.ts";
import { heldFigure } from "../map/scene/figure.ts";
import type { Claim } from "../model/claim.ts";
import { type Day, parseDay } from "../model/day.ts";
import { cellNames } from "./cell-names.ts";
import { type ListChoice, WHOLE_LIST } from "./list-choice.ts";
import { figuresOf, rowsOf } from "./list-rows.ts";
import { type Gathering, narrowingsOf, placeList } from "./place-list.ts";

const day = (date: number) => parseDay(`2024-12-0${date}`) as Day;

const EN = localeFor("en", "latn");
const AR = localeFor("ar", "arab");

const place = (id: string, ar: string, en: string, kind: string, within: string | null) =>
  buildPlace({ id, names: { ar, en }, kind, within });

const claim = (id: string, on: string, date: number, more: object) =>
  ({
    ...{ id, place: on, day: day(date), earliest: day(date), article: "early", speaker: "monitor" },
    ...{ hedge: null, denies: null, ...more },
  }) as unknown as Claim;

const control = (actor: string, from: string | null = null) => ({ kind: "control", actor, from });

const DATA = buildDataset({
  map: { range: { first: day(1), last: day(7) } },
  places: [
    place("hama-governorate", "محافظة حماة", "Hama Governorate", "governorate", null),
    place("hama", "حماة", "Hama", "city", "hama-governorate"),
    place("homs", "حمص", "Homs", "city", "homs-governorate"),
    place("rastan", "الرستن", "Rastan", "town", "homs-governorate"),
    place("homs-governorate", "محافظة حمص", "Homs Governorate", "governorate", null),
    place("crossing", "معبر", "A crossing", "border-crossing", null),
  ],
  actors: [
    buildActor({ id: "government", names: { ar: "الحكومة", en: "Government" } }),
    buildActor({ id: "opposition", names: { ar: "المعارضة", en: "Opposition" } }),
    buildActor({ id: "hts", names: { ar: "الهيئة", en: "HTS" }, within: "opposition" }),
  ],
  speakers: [buildSpeaker({ id: "monitor" })],
  articles: [
    buildArticle({ id: "early", published: { day: day(5), time: null } }),
    buildArticle({ id: "late", published: { day: day(7), time: null } }),
  ],
  claims: [
    claim("hama-taken", "hama", 4, control("opposition", "government")),
    claim("hama-kept", "hama", 5, control("opposition")),
    claim("hama-struck", "hama", 4, { kind: "strike", actor: null, to: null, distanceKm: null }),
    claim("hama-clash", "hama", 4, { kind: "clash", actor: null, to: null, distanceKm: null }),
    claim("convoy", "hama", 6, { kind: "movement", actor: null, to: "rastan", distanceKm: null, article: "late" }),
    claim("homs-taken", "homs", 6, { ...control("hts"), article: "late" }),
  ],
});

const ROWS = rowsOf(buildHistory(DATA));
const rowOf = (id: string, rows = ROWS) => rows.find((each) => each.place.id === id) ?? expect.fail(`no row of ${id}`);

const held = (actor: string, basis: "stated" | "implied") => heldFigure(toId(actor), { basis });

test("days that look the same make one run, and the unknown makes none", () => {
  expect(rowOf("hama").runs).toEqual([
    { first: day(1), until: day(4), figure: held("government", "implied"), news: null },
    { first: day(4), until: day(8), figure: held("opposition", "stated"), news: "change" },
  ]);
  expect(rowOf("homs").runs).toEqual([
    { first: day(6), until: day(8), figure: held("opposition", "stated"), news: "first-report" },
  ]);
  expect(rowOf("rastan").runs).toEqual([]);
});

test("a row has what happened there by day, several kinds as one figure", () => {
  expect([...rowOf("hama").events]).toEqual([
    [day(4), { shape: "event", kinds: ["clash", "strike"] }],
    [day(6), { shape: "event", kinds: ["movement"] }],
  ]);
  expect(figuresOf(rowOf("hama"))).toHaveLength(4);
});

test("a row knows who is said to hold it, by the outermost actor, who speaks of it, and its newest change", () => {
  const { holders, sources, excerpts, newestNews } = rowOf("homs");
  expect([[...holders], [...sources], excerpts, newestNews]).toEqual([["opposition"], ["late"], 1, day(6)]);
  expect([...rowOf("hama").holders].sort()).toEqual(["government", "opposition"]);
  expect(rowOf("rastan").excerpts, "a movement is evidence for where it goes").toBe(1);
  expect(rowOf("rastan").newestNews).toBe(null);
});

test("what the filter does not hear is in no row", () => {
  const rows = rowsOf(buildHistory(DATA, { ...COUNT_ALL, asOf: day(5) }));
  expect(rowOf("homs", rows).runs).toEqual([]);
  expect(rowOf("rastan", rows).excerpts).toBe(0);
  expect(rowOf("hama", rows).runs.at(-1)?.until, "days after the as-of day are unknown").toBe(day(6));
});

const keyOf = (gathering: Gathering) => (gathering.by === "governorate" ? gathering.governorate : gathering.by);

/** The ids of the places in each group of the list that is chosen. */
const listed = (choice: Partial<ListChoice>, locale = EN) =>
  Object.fromEntries(
    placeList(ROWS, { ...WHOLE_LIST, ...choice }, DATA, locale).map(({ gathering, rows }) => [
      keyOf(gathering),
      rows.map((row) => row.place.id).join(" "),
    ]),
  );

test("the whole list is in groups by governorate, then what lies in none, then the governorates", () => {
  expect(Object.entries(listed({}))).toEqual([
    ["hama-governorate", "hama"],
    ["homs-governorate", "homs rastan"],
    ["elsewhere", "crossing"],
    ["governorates", "hama-governorate homs-governorate"],
  ]);
});

test("sorted by name it follows the reader's alphabet, as one group", () => {
  expect(listed({ order: "name" })).toEqual({
    nothing: "crossing hama hama-governorate homs homs-governorate rastan",
  });
  expect(listed({ order: "name" }, AR)).toEqual({
    nothing: "rastan hama homs hama-governorate homs-governorate crossing",
  });
});

test("sorted by change or by excerpts the newest and the most come first, and those that are alike by name", () => {
  expect(listed({ order: "change" })).toEqual({
    nothing: "homs hama crossing hama-governorate homs-governorate rastan",
  });
  expect(listed({ order: "excerpts" })).toEqual({
    nothing: "hama homs rastan crossing hama-governorate homs-governorate",
  });
});

test("it is narrowed by a name in any language and spelling, and an empty group is none", () => {
  expect(listed({ query: "رستن" })).toEqual({ "homs-governorate": "rastan" });
  expect(listed({ query: "HAMA" })).toEqual({ "hama-governorate": "hama", governorates: "hama-governorate" });
  expect(listed({ query: " " })).toEqual(listed({}));
  expect(listed({ query: "Atlantis" })).toEqual({});
  expect(listed({ query: "Atlantis", order: "name" })).toEqual({});
});

test("it is narrowed by who is said to hold a place on any day, an inner actor counting as its outermost one", () => {
  expect(listed({ actor: toId("government") })).toEqual({ "hama-governorate": "hama" });
  expect(listed({ actor: toId("hts") })).toEqual({ "hama-governorate": "hama", "homs-governorate": "homs" });
});

test("it is narrowed by kind and by article, all narrowings at once", () => {
  expect(listed({ kind: "city" })).toEqual({ "hama-governorate": "hama", "homs-governorate": "homs" });
  expect(listed({ source: toId("late") })).toEqual({ "hama-governorate": "hama", "homs-governorate": "homs rastan" });
  expect(listed({ source: toId("late"), kind: "city", query: "h", actor: toId("opposition"), order: "name" })).toEqual({
    nothing: "hama homs",
  });
});

test("only what leaves some row can be chosen, and what is chosen already", () => {
  expect(narrowingsOf(ROWS, WHOLE_LIST, DATA)).toEqual({
    actors: ["government", "opposition"],
    kinds: ["city", "town", "border-crossing", "governorate"],
    sources: ["early", "late"],
  });
  const chosen = { ...WHOLE_LIST, actor: toId("hts"), kind: "camp" as const };
  expect(narrowingsOf(ROWS, chosen, DATA)).toMatchObject({
    actors: ["government", "opposition", "hts"],
    kinds: ["city", "town", "border-crossing", "camp", "governorate"],
  });
});

test("a cell says its place, its day, its status and what happened", () => {
  const names = cellNames(rowOf("hama"), buildHistory(DATA), EN);
  expect(names).toHaveLength(7);
  expect(names[0]).toBe("Hama, 1 December 2024: Held by Government, inferred");
  expect(names[3]).toBe("Hama, 4 December 2024: Reported held by Opposition · Fighting or attack · Strike");
  const [first] = cellNames(rowOf("rastan"), buildHistory(DATA), AR);
  expect(withoutIsolates(first ?? "")).toBe("الرستن، ١ كانون الأول ٢٠٢٤: لا تقرير عن السيطرة في هذا اليوم");
});

test("a cell after the as-of day says that it was not known yet", () => {
  const history = buildHistory(DATA, { ...COUNT_ALL, asOf: day(5) });
  const names = cellNames(rowOf("hama", rowsOf(history)), history, EN);
  expect(names[4]).toBe("Hama, 5 December 2024: Reported held by Opposition");
  expect(names[5]).toBe("Hama, 6 December 2024: Not yet known");
});
