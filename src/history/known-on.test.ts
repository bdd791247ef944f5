import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildDataset, byId } from "../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../test/build-people.ts";
import { buildPlace } from "../../test/build-place.ts";
import { toId } from "../../test/id.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, isoDay, parseDay } from "../model/day.ts";
import { COUNT_ALL } from "./filter.ts";
import { buildHistory, historyOfPlace } from "./history.ts";
import { listKnownTurns, standingKnownOn } from "./known-on.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const article = (id: string, published: string, updated: string | null = null) =>
  buildArticle({
    id,
    published: { day: day(published), time: null },
    updated: updated === null ? null : { day: day(updated), time: null },
  });

/** Days from the 3rd to the 8th; the articles are named by the day on which they were known. */
function dataset(...claims: Claim[]): Dataset {
  return buildDataset({
    map: { range: { first: day("03"), last: day("08") } },
    places: [buildPlace({ id: "hama" })],
    actors: ["government", "opposition"].map((id) => buildActor({ id })),
    speakers: [buildSpeaker({ id: "monitor" })],
    articles: [article("on-05", "05"), article("on-07", "05", "07"), article("on-10", "10")],
    claims,
  });
}

const claim = (from: string, date: string, kind: string, actor: string, more: object = {}) =>
  ({
    ...{ id: `${from}-${date}-${kind}`, article: from, kind, place: "hama", actor, speaker: "monitor" },
    ...{ day: day(date), earliest: day(date), hedge: null, denies: null, from: null, ...more },
  }) as unknown as Claim;

/** The turns as lines `DAY TURN known KNOWN`. */
const linesOf = (...claims: Claim[]) =>
  listKnownTurns(buildHistory(dataset(...claims))).map(
    ({ turn, knownOn }) => `${isoDay(turn.day).slice(8)} ${turn.kind} known ${isoDay(knownOn).slice(8)}`,
  );

test("a change is known from the day of the first article that says so, an update counting as its day", () => {
  expect(linesOf(claim("on-05", "04", "control", "opposition"))).toEqual(["04 first-report known 05"]);
  expect(linesOf(claim("on-07", "04", "control", "opposition"))).toEqual(["04 first-report known 07"]);
  const both = [claim("on-07", "04", "control", "opposition"), claim("on-05", "04", "control", "opposition")];
  expect(linesOf(...both)).toEqual(["04 first-report known 05"]);
});

test("the same holder that was first thought to be only present is not yet the standing", () => {
  const claims = [claim("on-05", "04", "presence", "opposition"), claim("on-07", "04", "control", "opposition")];
  const history = buildHistory(dataset(...claims));
  expect(standingKnownOn(history, toId("hama"), day("04"))).toBe(day("07"));
});

/** When on its day each turn was known, by the articles of the 5th at 06:00, at 12:00 and at a time that is not known. */
const timesOf = (...claims: Claim[]) => {
  const at = (id: string, time: string | null) => ({ ...article(id, "05"), published: { day: day("05"), time } });
  const articles = [article("on-04", "04"), at("at-06", "06:00"), at("at-12", "12:00"), at("in-05", null)];
  const history = buildHistory({ ...dataset(...claims), articles: byId(articles) });
  return listKnownTurns(history).map(
    ({ turn, knownOn, knownAt }) => `${turn.kind} ${isoDay(knownOn).slice(8)} ${knownAt}`,
  );
};

test("a change is known at the time of the first article of its day that makes it so", () => {
  const taken = (from: string) => claim(from, "04", "control", "opposition");
  expect(timesOf(taken("at-12"))).toEqual(["first-report 05 12:00"]);
  expect(timesOf(taken("at-12"), taken("at-06"))).toEqual(["first-report 05 06:00"]);
  expect(timesOf(taken("at-12"), taken("in-05"))).toEqual(["first-report 05 null"]);
  expect(timesOf(taken("at-12"), claim("in-05", "03", "clash", "opposition"))).toEqual(["first-report 05 12:00"]);
});

test("a change that needs two articles of a day is known at the time of the later one", () => {
  const left = claim("at-06", "04", "withdrawal", "government", { extent: "full" });
  const stayed = (from: string) => claim(from, "04", "presence", "government");
  expect(timesOf(left, stayed("at-12"))).toEqual(["disputed 05 12:00"]);
  expect(timesOf(left, stayed("in-05"))).toEqual(["disputed 05 06:00"]);
});

test("a change that was announced is known at no time of its day, whatever else came out on it", () => {
  const announced = claim("on-04", "05", "control", "opposition");
  const again = claim("at-12", "05", "control", "opposition");
  expect(timesOf(announced, again)).toEqual(["first-report 05 null"]);
});

test("a change that needs two articles is known from the later one", () => {
  const left = claim("on-05", "04", "withdrawal", "government", { extent: "full" });
  const denied = claim("on-07", "04", "presence", "government");
  expect(linesOf(left)).toEqual(["04 left known 05"]);
  expect(linesOf(left, denied)).toEqual(["04 disputed known 07"]);
});

test("the same hold that was first thought to begin on another day is not yet the change", () => {
  const thought = claim("on-05", "05", "control", "opposition");
  const earlier = claim("on-07", "04", "control", "opposition");
  expect(linesOf(thought, earlier)).toEqual(["04 first-report known 07"]);
});

test("what one more article ends and begins again is known from that article", () => {
  const held = [claim("on-05", "04", "control", "opposition"), claim("on-05", "06", "control", "opposition")];
  const lost = claim("on-07", "05", "control", "government");
  expect(linesOf(...held, lost)).toEqual([
    "04 first-report known 05",
    "05 changed-hands known 07",
    "06 changed-hands known 07",
  ]);
});

test("an article from after the map's last day makes its changes known on its own day", () => {
  expect(linesOf(claim("on-10", "04", "control", "opposition"))).toEqual(["04 first-report known 10"]);
});

test("what is announced before it happens is known on the day itself", () => {
  expect(linesOf(claim("on-05", "06", "control", "opposition"))).toEqual(["06 first-report known 06"]);
});

test("without changes nothing has to be known", () => {
  expect(linesOf()).toEqual([]);
});

/** The day from which the standing of Hama on a day was known; null where it never was another. */
const knownOf = (date: string, ...claims: Claim[]) => {
  const known = standingKnownOn(buildHistory(dataset(...claims)), toId("hama"), day(date));
  return known && isoDay(known).slice(8);
};

test("a standing is known from the day on which it stays as it is, not from one on which it happened to be the same", () => {
  const taken = claim("on-05", "04", "control", "opposition");
  const left = claim("on-07", "03", "withdrawal", "government", { extent: "full", id: "left" });
  const stayed = claim("on-10", "04", "presence", "government", { id: "stayed" });
  expect(knownOf("05", taken)).toBe("05");
  expect(knownOf("06", taken), "not before the day itself").toBe("06");
  expect(knownOf("05", taken, stayed)).toBe("10");
  expect(knownOf("03", taken, left), "the 3rd was unknown until then").toBe("07");
});

test("a later article that says the same of a day makes nothing known", () => {
  const taken = claim("on-05", "04", "control", "opposition");
  expect(knownOf("06", taken, claim("on-07", "04", "control", "opposition"))).toBe("06");
});

test("what a later article adds beside a standing, of a day left open, is known from that article, and said again not anew", () => {
  const taken = claim("on-05", "04", "control", "opposition");
  const open = claim("on-07", "06", "control", "government", { earliest: day("03") });
  expect(knownOf("05", taken, open)).toBe("07");
  expect(knownOf("05", taken, open, { ...open, id: toId("again"), article: toId("on-10") })).toBe("07");
  const unsure = {
    ...open,
    id: toId("unsure"),
    article: toId("on-10"),
    hedge: { text: "reportedly", translation: {} },
  };
  expect(knownOf("05", taken, open, unsure as unknown as Claim)).toBe("10");
});

test("a standing that lapsed was unknown whatever had come out, and its turn is known with who held the place before", () => {
  const taken = claim("on-05", "06", "control", "opposition", { from: "government", earliest: day("04") });
  expect(linesOf(taken)).toEqual(["04 lapsed known 05", "06 changed-hands known 06"]);
  expect(knownOf("04", taken)).toBe(null);
});

test("what is never said is known from nowhere, and what is taken back from that day", () => {
  const revoked = { how: "retracted", by: null, day: day("08"), reason: {} };
  expect(knownOf("05")).toBe(null);
  expect(knownOf("05", claim("on-05", "04", "control", "opposition", { revoked }))).toBe("08");
});

test("no as-of day after the filter's own is asked", () => {
  const claims = [claim("on-05", "04", "control", "opposition"), claim("on-10", "04", "presence", "government")];
  const history = buildHistory(dataset(...claims), { ...COUNT_ALL, asOf: day("06") });
  expect(historyOfPlace(history, toId("hama")).turns.map(({ kind }) => kind)).toEqual(["first-report"]);
  expect(standingKnownOn(history, toId("hama"), day("05"))).toBe(day("05"));
});
