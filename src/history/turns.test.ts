import { expect, test } from "vitest";
import { tellTurns } from "../../test/tell-story.ts";
import { control, dayNamed, denial, hedged, ofPart, presence, withdrawal } from "../../test/witnesses.ts";
import type { WitnessClaim } from "../model/claim.ts";
import { TURNS, type Turn } from "./standing.ts";
import { newsOf } from "./turns.ts";

const RANGE = { first: dayNamed("25 Nov"), last: dayNamed("9 Dec") };

/** The turns of the days from 25 Nov to 9 Dec, with the claims whose assertions begin or end on them. */
const turns = (...claims: WitnessClaim[]) => tellTurns(claims, { range: RANGE, claims: true });

test("a taking by another than the last sole holder changes hands, by presence alone it is an arrival", () => {
  const left = withdrawal("A", "2 Dec", "government");
  expect(turns(left, control("B", "4 Dec", "sdf"))).toEqual(["2 Dec: left [A]", "4 Dec: changed-hands [A B]"]);
  expect(turns(left, presence("B", "4 Dec", "sdf"))).toEqual(["2 Dec: left [A]", "4 Dec: arrived [B]"]);
});

test("a claim that names from whom changes hands, whoever is known to have held the place", () => {
  const present = presence("A", "2 Dec", "opposition");
  const left = withdrawal("B", "28 Nov", "government");
  expect(turns(left, present, control("C", "4 Dec", "opposition", "government")).at(-1)).toBe(
    "4 Dec: changed-hands [B C]",
  );
  expect(turns(left, present, control("C", "4 Dec", "opposition", "hts")).at(-1)).toBe("4 Dec: took [B C]");
});

test("a dispute is settled by what is said of one of its sides", () => {
  expect(
    turns(control("A", "1 Dec", "government"), presence("B", "3 Dec", "sdf"), control("C", "5 Dec", "government")),
  ).toEqual(["1 Dec: first-report [A]", "3 Dec: disputed [B]", "5 Dec: settled [B C]"]);
});

test("who is left over because another left has no turn of its own, two of three neither", () => {
  const both = [control("A", "1 Dec", "government"), presence("B", "3 Dec", "sdf")];
  expect(turns(...both, withdrawal("C", "5 Dec", "sdf")).slice(-1)).toEqual(["1 Dec: disputed [A]"]);
  const three = [...both, presence("D", "3 Dec", "sfa"), withdrawal("C", "5 Dec", "sdf")];
  expect(turns(...three).filter((line) => line.startsWith("5 Dec"))).toEqual([]);
});

test("who is left over, and is said to hold on that very day, has one", () => {
  const claims = [control("A", "4 Dec", "opposition", "government"), withdrawal("B", "6 Dec", "government")];
  expect(turns(...claims)).toEqual(["4 Dec: disputed [A B]"]);
  expect(turns(...claims, control("C", "6 Dec", "opposition"))).toEqual([
    "4 Dec: disputed [A B]",
    "6 Dec: changed-hands [B C]",
  ]);
});

test("the same holder returns after leaving, and after a time of which nothing is known", () => {
  const left = [control("A", "28 Nov", "sdf"), withdrawal("B", "30 Nov", "sdf"), control("C", "2 Dec", "sdf")];
  expect(turns(...left).at(-1)).toBe("2 Dec: returned [B C]");
  const open = [control("A", "28 Nov", "sdf"), control("B", "1 Dec to 2 Dec", "sfa"), control("C", "2 Dec", "sdf")];
  expect(turns(...open)).toEqual(["28 Nov: first-report [A]"]);
  const away = [control("A", "28 Nov", "sdf"), withdrawal("B", "1 Dec to 3 Dec", "sdf"), presence("C", "5 Dec", "sdf")];
  expect(turns(...away)).toEqual([
    "28 Nov: first-report [A B]",
    "1 Dec: lapsed [A B]",
    "3 Dec: left, between 1 Dec and 3 Dec [B]",
    "5 Dec: returned [B C]",
  ]);
});

test("one of several who were said to hold the place, and none alone, returns; another one changes hands", () => {
  const claims = [
    control("A", "27 Nov", "government"),
    control("B", "27 Nov", "sdf"),
    control("C", "29 Nov to 30 Nov", "sfa"),
    denial("D", "30 Nov", "sfa", "absent"),
  ];
  const kinds = (taker: string) => turns(...claims, control("E", "4 Dec", taker)).at(-1);
  expect(kinds("government")).toBe("4 Dec: returned [C D E]");
  expect(kinds("opposition")).toBe("4 Dec: changed-hands [C D E]");
});

test("a leaving that begins in a dispute is told as one, and the dispute not again", () => {
  const disputed = [control("A", "1 Dec", "government"), presence("B", "3 Dec", "sdf")];
  expect(turns(...disputed, withdrawal("C", "5 Dec", "sdf", "partial")).at(-1)).toBe("5 Dec: leaving [C]");
});

test("in a dispute, that who was only present is said to hold is told as one, be he leaving or not; said again it is none", () => {
  const claims = [
    control("A", "1 Dec", "government"),
    presence("B", "3 Dec", "sdf"),
    ofPart(control("C", "5 Dec", "sdf")),
  ];
  expect(turns(...claims).at(-1)).toBe("5 Dec: disputed [C]");
  expect(turns(...claims, withdrawal("D", "5 Dec", "sdf", "partial")).at(-1)).toBe("5 Dec: disputed [C D]");
  expect(turns(...claims, ofPart(control("E", "6 Dec", "sdf"))).at(-1)).toBe("5 Dec: disputed [C]");
});

test("a leaving that goes on is no turn again, one that begins anew is", () => {
  const leaving = (id: string, day: string) => withdrawal(id, day, "government", "partial");
  expect(turns(leaving("A", "1 Dec"), leaving("B", "3 Dec"))).toEqual(["1 Dec: leaving [A]"]);
  expect(turns(leaving("A", "1 Dec"), presence("C", "2 Dec", "government"), leaving("B", "3 Dec"))).toEqual([
    "1 Dec: leaving [A]",
    "3 Dec: leaving [B]",
  ]);
});

test("on the first day of the map only what a claim of that day did is told", () => {
  expect(turns(control("A", "25 Nov", "opposition", "government"))).toEqual(["25 Nov: changed-hands [A]"]);
  expect(turns(presence("A", "25 Nov", "government"))).toEqual(["25 Nov: first-report [A]"]);
  expect(turns(withdrawal("A", "25 Nov to 28 Nov", "government"))).toEqual([
    "28 Nov: left, between 25 Nov and 28 Nov [A]",
  ]);
  expect(turns(control("A", "24 Nov", "government"))).toEqual([]);
});

test("a turn is hedged and open only as far as the claims that make it are", () => {
  const taken = (id: string, when = "27 Nov to 4 Dec") => control(id, when, "sdf");
  expect(turns(hedged(taken("A")))).toEqual(["4 Dec: first-report, hedged, between 27 Nov and 4 Dec [A]"]);
  expect(turns(hedged(taken("A")), taken("B", "30 Nov to 4 Dec"))).toEqual([
    "4 Dec: first-report, between 30 Nov and 4 Dec [A B]",
  ]);
  const left = withdrawal("B", "4 Dec", "government");
  expect(turns(left, hedged(control("A", "4 Dec", "sdf"))), "the withdrawal does not make it").toEqual([
    "4 Dec: changed-hands, hedged [A B]",
  ]);
});

test("another witness, or a stated hold that was implied, turns nothing", () => {
  expect(turns(control("A", "2 Dec", "sdf"), presence("B", "5 Dec", "sdf"))).toEqual(["2 Dec: first-report [A]"]);
  expect(turns(presence("A", "2 Dec", "government"), withdrawal("B", "5 Dec", "government"))).toEqual([
    "5 Dec: left [A B]",
  ]);
  expect(turns(control("A", "2 Dec", "sdf"), ofPart(control("B", "5 Dec", "sdf")))).toEqual([
    "2 Dec: first-report [A]",
  ]);
});

test("news says that something changed, or is the first report of a place; that nothing is known any more is none", () => {
  expect(TURNS.map((kind) => `${kind}: ${newsOf({ kind } as Turn)}`)).toEqual([
    ...["disputed: change", "left: change", "changed-hands: change", "arrived: change", "settled: change"],
    ...["returned: change", "took: change", "first-report: first-report", "leaving: change", "lapsed: null"],
  ]);
});
