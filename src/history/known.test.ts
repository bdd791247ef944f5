import { expect, test } from "vitest";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, isoDay, parseDay } from "../model/day.ts";
import { knownChanges } from "./known.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const byId = <T extends { id: string }>(...items: T[]) => new Map(items.map((item) => [item.id, item]));

const article = (id: string, published: string, updated: string | null = null) => ({
  id,
  published: { day: day(published), time: null },
  updated: updated && { day: day(updated), time: null },
});

/** Days from the 3rd to the 8th; the articles are named by the day on which they were known. */
function dataset(...claims: Claim[]): Dataset {
  return {
    map: { range: { first: day("03"), last: day("08") } },
    places: byId({ id: "hama", geometry: null }),
    actors: byId({ id: "government", within: null }, { id: "opposition", within: null }),
    speakers: byId({ id: "monitor", side: null }),
    articles: byId(article("on-05", "05"), article("on-07", "05", "07"), article("on-10", "10")),
    claims: byId(...claims),
  } as unknown as Dataset;
}

const claim = (from: string, date: string, kind: string, actor: string, more: object = {}) =>
  ({
    ...{ id: `${from}-${date}-${kind}`, article: from, kind, place: "hama", actor, speaker: "monitor" },
    ...{ day: day(date), earliest: day(date), hedge: null, denies: null, from: null, ...more },
  }) as unknown as Claim;

/** The changes as lines `DAY STATUS known KNOWN`. */
const linesOf = (...claims: Claim[]) =>
  knownChanges(dataset(...claims)).map(
    ({ spell, knownOn }) => `${isoDay(spell.first).slice(8)} ${spell.control.status} known ${isoDay(knownOn).slice(8)}`,
  );

test("a change is known from the day of the first article that says so, an update counting as its day", () => {
  expect(linesOf(claim("on-05", "04", "control", "opposition"))).toEqual(["04 held known 05"]);
  expect(linesOf(claim("on-07", "04", "control", "opposition"))).toEqual(["04 held known 07"]);
  const both = [claim("on-07", "04", "control", "opposition"), claim("on-05", "04", "control", "opposition")];
  expect(linesOf(...both)).toEqual(["04 held known 05"]);
});

test("a change that needs two articles is known from the later one", () => {
  const left = claim("on-05", "04", "withdrawal", "government", { extent: "full" });
  const denied = claim("on-07", "04", "presence", "government");
  expect(linesOf(left)).toEqual(["04 vacated known 05"]);
  expect(linesOf(left, denied)).toEqual(["04 contested known 07"]);
});

test("the same hold that was first thought to begin on another day is not yet the change", () => {
  const thought = claim("on-05", "05", "control", "opposition");
  const earlier = claim("on-07", "04", "control", "opposition");
  expect(linesOf(thought, earlier)).toEqual(["04 held known 07"]);
});

test("what one more article ends and begins again is known from that article", () => {
  const held = [claim("on-05", "04", "control", "opposition"), claim("on-05", "06", "control", "opposition")];
  const lost = claim("on-07", "05", "control", "government");
  expect(linesOf(...held, lost)).toEqual(["04 held known 05", "05 held known 07", "06 held known 07"]);
});

test("an article from after the map's last day makes its changes known on its own day", () => {
  expect(linesOf(claim("on-10", "04", "control", "opposition"))).toEqual(["04 held known 10"]);
});

test("what is announced before it happens is known on the day itself", () => {
  expect(linesOf(claim("on-05", "06", "control", "opposition"))).toEqual(["06 held known 06"]);
});

test("without changes nothing has to be known", () => {
  expect(linesOf()).toEqual([]);
});
