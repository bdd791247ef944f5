import { expect, test } from "vitest";
import { byId } from "../../test/build-dataset.ts";
import { COUNT_ALL, type Filter, type Omission, omissionOf } from "../history/filter.ts";
import { buildHistory } from "../history/history.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, parseDay } from "../model/day.ts";
import { describeLeftOut, describeOmission } from "./describe-omissions.ts";
import { withoutIsolates } from "./words/isolate.ts";
import { localeFor } from "./words/vocabulary.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;
const plain = (text: string | null) => text && withoutIsolates(text);

const EN = localeFor("en", "latn");
const AR = localeFor("ar", "arab");

const EVENT = { kind: "strike", place: "homs", day: day("05"), earliest: day("05") };

const claim = (id: string, article: string, speaker: string) =>
  ({ ...EVENT, id, article, speaker }) as unknown as Claim;

const DATA = {
  map: { range: { first: day("03"), last: day("07") } },
  places: byId([{ id: "homs" }]),
  actors: byId([
    { id: "government", names: { ar: "القوات الحكومية", en: "Government forces" }, nameInline: {}, within: null },
  ]),
  speakers: byId([
    { id: "monitor", side: null },
    { id: "ministry", side: "government" },
  ]),
  articles: byId([
    { id: "early", published: { day: day("05"), time: null }, updated: null },
    { id: "late", published: { day: day("07"), time: null }, updated: null },
  ]),
  claims: byId([claim("a", "early", "monitor"), claim("b", "early", "ministry"), claim("c", "late", "monitor")]),
} as unknown as Dataset;

const BOTH: Filter = { asOf: day("06"), voice: { of: "no-side" } };

/** What is left out of the whole data set, in English and in Arabic. */
function leftOut(filter: Filter): (string | null)[] {
  const omitted = [...DATA.claims.values()].flatMap((each) => {
    const omission = omissionOf(filter, each, DATA);
    return omission ? [{ claim: each, omission }] : [];
  });
  return [EN, AR].map((locale) => plain(describeLeftOut(omitted, buildHistory(DATA, filter), locale)));
}

test("what is left out is counted, in all and for each reason", () => {
  expect(leftOut(BOTH)).toEqual([
    "2 excerpts left out: 1 by speakers for Government forces and 1 published or updated after 6 December 2024",
    "مقتطفان لا يُحتسبان: كلام متحدثين باسم القوات الحكومية (١) ونُشر أو حُدِّث بعد ٦ كانون الأول ٢٠٢٤ (١)",
  ]);
  expect(leftOut({ ...COUNT_ALL, asOf: day("04") })[0]).toBe(
    "3 excerpts left out: 3 published or updated after 4 December 2024",
  );
});

test("where nothing is left out nothing is said", () => {
  expect(leftOut(COUNT_ALL)).toEqual([null, null]);
});

test("that a speaker of no side is not asked has its own words", () => {
  expect([EN, AR].map((locale) => describeOmission({ why: "voice", side: null }, buildHistory(DATA), locale))).toEqual([
    "by speakers for no side",
    "كلام من لا يتحدث باسم أي طرف",
  ]);
});

test("that a claim counts no more since a day is told with how", () => {
  const omissions = (["retracted", "superseded"] as const).map(
    (how): Omission => ({ why: "revoked", revoked: { how, by: null, day: day("06"), reason: {} } }),
  );
  const told = [EN, AR].flatMap((locale) =>
    omissions.map((each) => describeOmission(each, buildHistory(DATA), locale)),
  );
  expect(told.map(plain)).toEqual([
    "retracted on 6 December 2024",
    "superseded on 6 December 2024",
    "سُحب يوم ٦ كانون الأول ٢٠٢٤",
    "حلّ محلّه خبر لاحق يوم ٦ كانون الأول ٢٠٢٤",
  ]);
});
