import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildDataset, byId } from "../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../test/build-people.ts";
import { buildPlace } from "../../test/build-place.ts";
import { toId } from "../../test/id.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, isoDay, parseDay } from "../model/day.ts";
import { COUNT_ALL, type Filter } from "./filter.ts";
import { buildHistory, historyOfPlace } from "./history.ts";
import { findPeriod } from "./periods.ts";
import { listClaims } from "./standing-claims.ts";
import { buildStrip } from "./strip.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const claim = (id: string, date: string, kind: string, more: object = {}) =>
  ({
    ...{ id, kind, place: "homs", actor: "government", article: "report", speaker: "monitor", hedge: null },
    ...{ day: day(date), earliest: day(date), denies: null, number: null, from: null, to: null, ...more },
  }) as unknown as Claim;

const DATA = buildDataset({
  map: { range: { first: day("03"), last: day("07") } },
  places: ["homs", "hama", "quiet"].map((id) => buildPlace({ id })),
  actors: ["government", "opposition"].map((id) => buildActor({ id })),
  speakers: [buildSpeaker({ id: "monitor" }), buildSpeaker({ id: "ministry", side: "government" })],
  articles: [buildArticle({ id: "report", published: { day: day("05"), time: null } })],
  claims: [
    claim("b-strike", "06", "strike"),
    claim("a-strike", "06", "strike"),
    claim("left", "05", "withdrawal", { extent: "full" }),
    claim("z-still", "06", "presence", { speaker: "ministry", denies: "left" }),
    claim("convoy", "06", "movement", { place: "hama", to: "homs" }),
    claim("elsewhere", "06", "control", { place: "hama" }),
    claim("early-clash", "03", "clash"),
  ],
});

const historyOf = (place = "homs", filter: Filter = COUNT_ALL, dataset: Dataset = DATA) =>
  historyOfPlace(buildHistory(dataset, filter), toId(place));

const statuses = (...given: Parameters<typeof historyOf>) =>
  buildStrip(historyOf(...given), DATA.map.range).map(
    ({ day: each, period }) => `${isoDay(each).slice(-2)} ${period.standing.status}`,
  );

test("claims come newest first, those about control before the events of their day, then by id", () => {
  expect(historyOf().claims.map(({ id }) => id)).toEqual([
    "z-still",
    "a-strike",
    "b-strike",
    "convoy",
    "left",
    "early-clash",
  ]);
});

test("a movement is a claim about where it began and where it went, and an event where it began", () => {
  expect(historyOf("hama").claims.map(({ id }) => id)).toEqual(["elsewhere", "convoy"]);
  expect([...historyOf("hama").eventsByDay].map(([on, events]) => [on, events.map(({ id }) => id)])).toEqual([
    [day("06"), ["convoy"]],
  ]);
});

test("events are there by day, the first day first, those of one day by id, and witnesses are not among them", () => {
  expect([...historyOf().eventsByDay].map(([on, events]) => [on, events.map(({ id }) => id)])).toEqual([
    [day("03"), ["early-clash"]],
    [day("06"), ["a-strike", "b-strike"]],
  ]);
});

test("a day's standing names the claims that decide it", () => {
  const { periods } = historyOf();
  const deciding = (date: string) => listClaims(findPeriod(periods, day(date)).standing);
  expect(deciding("04"), "implied by the later withdrawal").toEqual(["left"]);
  expect(deciding("05")).toEqual(["left"]);
  expect(deciding("06")).toEqual(["z-still", "left"]);
});

test("only what the filter lets count is evidence; the rest is excluded, each for its reason", () => {
  const ministry = historyOf("homs", { asOf: null, voice: { of: "side", actor: toId("government") } });
  expect(ministry.claims.map(({ id }) => id)).toEqual(["z-still"]);
  expect(ministry.excluded.map(({ claim, omission }) => [claim.id, omission])).toEqual(
    ["a-strike", "b-strike", "convoy", "left", "early-clash"].map((id) => [id, { why: "voice", side: null }]),
  );
  expect([...ministry.denied], "what the ministry denies").toEqual(["left"]);
  expect(historyOf().excluded).toEqual([]);
});

test("before the articles were known all of it is excluded, for that reason alone", () => {
  const early = historyOf("homs", { asOf: day("04"), voice: { of: "no-side" } });
  expect([early.claims, early.assertions, early.denied.size, early.eventsByDay.size]).toEqual([[], [], 0, 0]);
  expect(early.excluded.map(({ omission }) => omission)).toEqual(Array(6).fill({ why: "later", asOf: day("04") }));
});

test("a claim is denied only by one that counts", () => {
  expect([...historyOf().denied]).toEqual(["left"]);
  expect([...historyOf("homs", { asOf: null, voice: { of: "no-side" } }).denied]).toEqual([]);
  expect([...historyOf("hama").denied]).toEqual([]);
});

test("the strip has the period of each day of the range, in order", () => {
  expect(statuses()).toEqual(["03 held", "04 held", "05 vacated", "06 contested", "07 contested"]);
});

test("days in dispute and days left open are marked in the strip", () => {
  const taken = claim("taken", "04", "control", { actor: "opposition" });
  const entered = claim("entered", "07", "control", { actor: "opposition", place: "hama", earliest: day("05") });
  const claims = byId([...DATA.claims.values(), taken, entered]);
  const strip = (place: string, without: string[] = []) => {
    const counting = new Map([...claims].filter(([id]) => !without.includes(id)));
    const history = historyOf(place, COUNT_ALL, { ...DATA, claims: counting } as Dataset);
    return buildStrip(history, DATA.map.range).map(({ doubts }) => doubts.join());
  };
  expect(strip("homs")).toEqual(["", "disputed", "", "", ""]);
  expect(strip("hama"), "elsewhere, of the 6th, has a day of its own among them").toEqual(["", "", "", "", ""]);
  expect(strip("hama", ["elsewhere"])).toEqual(["", "", "open", "open", "open"]);
});

test("after the as-of day no doubt is told of a day", () => {
  const open = claim("open", "07", "control", { place: "hama", actor: "opposition", earliest: day("04") });
  const dataset = { ...DATA, claims: byId([open]) } as Dataset;
  const strip = buildStrip(historyOf("hama", { ...COUNT_ALL, asOf: day("05") }, dataset), DATA.map.range);
  expect(strip.map(({ doubts }) => doubts.join())).toEqual(["", "open", "open", "", ""]);
});

test("a place that nothing is claimed of has an empty history, unknown on every day", () => {
  const { place, claims, excluded, turns } = historyOf("quiet");
  expect(place.id).toBe("quiet");
  expect([claims, excluded, turns]).toEqual([[], [], []]);
  expect(statuses("quiet")).toEqual(["03 unknown", "04 unknown", "05 unknown", "06 unknown", "07 unknown"]);
});

test("a place that is not of the data set is named, and so is one of a claim alone", () => {
  expect(() => historyOf("atlantis")).toThrow("unknown place atlantis");
  const lost = byId([claim("lost", "05", "strike", { place: "atlantis" })]);
  expect(() => historyOf("homs", COUNT_ALL, { ...DATA, claims: lost } as Dataset)).toThrow(
    "claim lost names the unknown place atlantis",
  );
});
