import { expect, test } from "vitest";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, isoDay, parseDay } from "../model/day.ts";
import { COUNT_ALL, type Filter } from "./filter.ts";
import { reportOn } from "./place-report.ts";
import { readingOf } from "./reading.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const byId = <T extends { id: string }>(...items: T[]) => new Map(items.map((item) => [item.id, item]));

const claim = (id: string, date: string, kind: string, more: object = {}) =>
  ({
    ...{ id, kind, place: "homs", actor: "government", article: "report", speaker: "monitor", hedge: null },
    ...{ day: day(date), earliest: day(date), denies: null, number: null, from: null, to: null, ...more },
  }) as unknown as Claim;

const DATA = {
  map: { range: { first: day("03"), last: day("07") } },
  places: byId({ id: "homs" }, { id: "hama" }, { id: "quiet" }),
  actors: byId({ id: "government", within: null }, { id: "opposition", within: null }),
  speakers: byId({ id: "monitor", side: null }, { id: "ministry", side: "government" }),
  articles: byId({ id: "report", published: { day: day("05"), time: null }, updated: null }),
  claims: byId(
    claim("b-strike", "06", "strike"),
    claim("a-strike", "06", "strike"),
    claim("left", "05", "withdrawal", { extent: "full" }),
    claim("z-still", "06", "presence", { speaker: "ministry", denies: "left" }),
    claim("convoy", "06", "movement", { place: "hama", to: "homs" }),
    claim("elsewhere", "06", "control", { place: "hama" }),
    claim("early-clash", "03", "clash"),
  ),
} as unknown as Dataset;

const report = (date: string, place = "homs", filter: Filter = COUNT_ALL) =>
  reportOn(place, day(date), readingOf(DATA, filter));

test("claims come newest first, those about control before the events of their day, then by id", () => {
  expect(report("06").claims.map(({ id }) => id)).toEqual([
    "z-still",
    "a-strike",
    "b-strike",
    "convoy",
    "left",
    "early-clash",
  ]);
});

test("a movement is a claim about where it began and where it went", () => {
  expect(report("06", "hama").claims.map(({ id }) => id)).toEqual(["elsewhere", "convoy"]);
});

test("on a day speak the claims that decide its status and the events of that day", () => {
  expect([...report("04").speaking], "implied by the later withdrawal").toEqual(["left"]);
  expect([...report("05").speaking]).toEqual(["left"]);
  expect([...report("06").speaking].sort()).toEqual(["a-strike", "b-strike", "left", "z-still"]);
  expect([...report("03").speaking].sort()).toEqual(["early-clash", "left"]);
});

test("only what the filter hears is evidence; the rest is left out, each for its reason", () => {
  const ministry = report("06", "homs", { asOf: null, voice: { of: "side", actor: "government" } });
  expect(ministry.claims.map(({ id }) => id)).toEqual(["z-still"]);
  expect([...ministry.speaking]).toEqual(["z-still"]);
  expect(ministry.spell.control.status).toBe("held");
  expect(ministry.leftOut.map(({ claim, omission }) => [claim.id, omission])).toEqual(
    ["a-strike", "b-strike", "convoy", "left", "early-clash"].map((id) => [id, { why: "voice", side: null }]),
  );
  expect(report("06").leftOut).toEqual([]);
});

test("before the articles were known all of it is left out, for that reason alone", () => {
  const early = report("03", "homs", { asOf: day("04"), voice: { of: "no-side" } });
  expect([early.claims, early.speaking.size, early.denied.size]).toEqual([[], 0, 0]);
  expect(early.leftOut.map(({ omission }) => omission)).toEqual(Array(6).fill({ why: "later", asOf: day("04") }));
});

test("a claim is denied only by one that is heard", () => {
  const monitor = report("06", "homs", { asOf: null, voice: { of: "no-side" } });
  expect([...monitor.denied]).toEqual([]);
});

test("a claim that another one denies is known as such", () => {
  expect([...report("06").denied]).toEqual(["left"]);
  expect([...report("06", "hama").denied]).toEqual([]);
});

test("the strip has a spell for each day of the range, in order", () => {
  const strip = report("06").strip.map((each) => `${isoDay(each.day).slice(-2)} ${each.spell.control.status}`);
  expect(strip).toEqual(["03 held", "04 held", "05 vacated", "06 contested", "07 contested"]);
});

test("a contested place has its sides, each with the claims that speak for it", () => {
  const sides = (date: string) =>
    report(date).sides.map(({ actor, says, basis, claims }) => [actor, says, basis, claims.map(({ id }) => id)]);
  expect(sides("05")).toEqual([]);
  expect(sides("06")).toEqual([
    ["government", "holds", "stated", ["z-still"]],
    ["government", "absent", "stated", ["left"]],
  ]);
});

test("days in dispute and days left open are marked in the strip", () => {
  const taken = claim("taken", "04", "control", { actor: "opposition" });
  const entered = claim("entered", "07", "control", { actor: "opposition", place: "hama", earliest: day("05") });
  const claims = byId(...DATA.claims.values(), taken, entered);
  const strip = (place: string) =>
    reportOn(place, day("06"), readingOf({ ...DATA, claims } as Dataset)).strip.map(({ doubts }) => doubts.join());
  expect(strip("homs")).toEqual(["", "disputed", "", "", ""]);
  expect(strip("hama"), "elsewhere, of the 6th, has a day of its own among them").toEqual(["", "", "", "", ""]);
  claims.delete("elsewhere");
  expect(strip("hama")).toEqual(["", "", "open", "open", "open"]);
});

test("the spell is that of the day", () => {
  expect(report("05").spell.control.status).toBe("vacated");
  expect(report("07").spell.first).toBe(day("06"));
});

test("a place that nothing is claimed of has an empty report, unknown on every day", () => {
  const { place, claims, speaking, denied, strip } = report("06", "quiet");
  expect(place.id).toBe("quiet");
  expect([claims.length, speaking.size, denied.size]).toEqual([0, 0, 0]);
  expect(strip.map(({ spell }) => spell.control.status)).toEqual(Array(5).fill("unknown"));
});

test("a place that is not of the data set is named", () => {
  expect(() => report("06", "atlantis")).toThrow("unknown place atlantis");
});
