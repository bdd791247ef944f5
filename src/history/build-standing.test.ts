import { expect, test } from "vitest";
import {
  ACTORS,
  control,
  dayNamed,
  denial,
  denying,
  hedged,
  ofPart,
  presence,
  withdrawal,
} from "../../test/witnesses.ts";
import type { Claim } from "../model/claim.ts";
import { isDivided } from "./is-divided.ts";
import { buildPeriods, findPeriod, gatherAssertions } from "./periods.ts";
import type { Standing } from "./standing.ts";

const RANGE = { first: dayNamed("25 Nov"), last: dayNamed("9 Dec") };

const on = (day: string, ...claims: Claim[]): Standing =>
  findPeriod(buildPeriods(gatherAssertions(claims, ACTORS), { range: RANGE, asOf: null }), dayNamed(day)).standing;

const partial = (id: string, when: string) => withdrawal(id, when, "government", "partial");

test("the basis is stated by a control, else present by a presence or a denied withdrawal, else implied", () => {
  const basis = (...claims: Claim[]) => on("6 Dec", ...claims).holders[0]?.basis;
  expect(basis(presence("A", "5 Dec", "sdf"), control("B", "4 Dec", "sdf"))).toBe("stated");
  expect(basis(presence("A", "5 Dec", "sdf"))).toBe("present");
  expect(basis(denial("A", "5 Dec", "sdf", "holds"))).toBe("present");
  expect(basis(withdrawal("A", "5 Dec", "sdf", "partial"))).toBe("implied");
  expect(basis(control("A", "8 Dec", "sfa", "sdf"))).toBe("implied");
});

const part = (...claims: Claim[]) => on("6 Dec", ...claims).holders[0]?.part;

test("a stated hold is of a part if every control is, whatever its forces are present in", () => {
  expect(part(ofPart(control("A", "4 Dec", "sdf")))).toBe(true);
  expect(part(ofPart(control("A", "4 Dec", "sdf")), ofPart(control("B", "5 Dec", "sdf")))).toBe(true);
  expect(part(control("A", "4 Dec", "sdf"), ofPart(control("B", "5 Dec", "sdf")))).toBe(false);
  expect(part(presence("A", "3 Dec", "sdf"), ofPart(control("B", "5 Dec", "sdf")))).toBe(true);
  expect(part(ofPart(control("A", "4 Dec", "sdf")), presence("B", "5 Dec", "sdf"))).toBe(true);
  expect(part(ofPart(control("A", "4 Dec", "sdf")), denial("B", "5 Dec", "sdf", "holds"))).toBe(true);
  expect(part(ofPart(presence("A", "3 Dec", "sdf")), control("B", "5 Dec", "sdf"))).toBe(false);
});

test("a hold by presence is of a part if every presence is and no denial speaks; an implied one is of no part", () => {
  expect(part(ofPart(presence("A", "4 Dec", "sdf")))).toBe(true);
  expect(part(ofPart(presence("A", "4 Dec", "sdf")), withdrawal("B", "5 Dec", "sdf", "partial"))).toBe(true);
  expect(part(ofPart(presence("A", "4 Dec", "sdf")), presence("B", "5 Dec", "sdf"))).toBe(false);
  expect(part(ofPart(presence("A", "4 Dec", "sdf")), denial("B", "5 Dec", "sdf", "holds"))).toBe(false);
  expect(part(partial("A", "4 Dec")), "nothing is said of its control").toBe(false);
  expect(part(control("A", "8 Dec", "sfa", "sdf")), "only what came after is said").toBe(false);
});

test("an actor is leaving while its newest day tells so, since the first such day without another in between", () => {
  const claims = [
    partial("A", "1 Dec"),
    presence("B", "2 Dec", "government"),
    partial("C", "3 Dec to 4 Dec"),
    hedged(partial("D", "6 Dec")),
    presence("E", "6 Dec", "government"),
    presence("F", "8 Dec", "government"),
  ];
  const leaving = (day: string) => on(day, ...claims).holders[0]?.leaving;
  const first = { earliest: dayNamed("3 Dec"), day: dayNamed("4 Dec") };
  expect(leaving("2 Dec")).toBe(null);
  expect(leaving("5 Dec")).toEqual({ hedged: false, denied: false, since: first, claims: ["C"] });
  expect(leaving("7 Dec")).toEqual({ hedged: true, denied: false, since: first, claims: ["C", "D"] });
  expect(leaving("8 Dec")).toBe(null);
});

test("a leaving is denied by any claim that counts, also one of an event", () => {
  const statement = { ...control("B", "7 Dec", "sdf"), kind: "statement", actor: null, to: null, distanceKm: null };
  const denied = (...claims: Claim[]) => on("5 Dec", partial("A", "4 Dec"), ...claims).holders[0]?.leaving?.denied;
  expect(denied()).toBe(false);
  expect(denied(denying(presence("B", "7 Dec", "government"), "A"))).toBe(true);
  expect(denied({ ...statement, denies: "A" } as unknown as Claim)).toBe(true);
});

test("a hold is in doubt where all that gives its basis is; its newest day is that of any forward claim", () => {
  const claims = [
    hedged(control("A", "2 Dec", "sdf")),
    presence("B", "5 Dec", "sdf"),
    hedged(control("C", "8 Dec", "sfa", "sdf")),
  ];
  const told = (day: string, ...given: Claim[]) => {
    const [holder] = on(day, ...given).holders;
    return [holder?.hedged, holder?.lastSaid];
  };
  expect(told("3 Dec", ...claims)).toEqual([true, dayNamed("2 Dec")]);
  expect(told("6 Dec", ...claims), "that they are there is sure").toEqual([true, dayNamed("5 Dec")]);
  expect(told("6 Dec", ...claims.slice(1)), "present for sure").toEqual([false, dayNamed("5 Dec")]);
  const leaving = hedged(partial("D", "4 Dec"));
  expect(told("6 Dec", leaving), "implied in doubt").toEqual([true, dayNamed("4 Dec")]);
  expect(told("6 Dec", leaving, withdrawal("E", "8 Dec", "government")), "implied by a later one for sure").toEqual([
    false,
    dayNamed("4 Dec"),
  ]);
  expect(told("3 Dec", ...claims.slice(2)), "implied alone").toEqual([true, null]);
  expect(told("3 Dec", control("A", "2 Dec", "sdf"), ...claims.slice(2)), "stated for sure").toEqual([
    false,
    dayNamed("2 Dec"),
  ]);
});

test("who is absent left, or is merely said not to hold, with doubt and newest day of its own", () => {
  const claims = [hedged(withdrawal("A", "2 Dec", "government")), denial("B", "4 Dec", "sdf", "absent")];
  expect(on("5 Dec", ...claims).absent).toEqual([
    { actor: "government", left: true, hedged: true, lastSaid: dayNamed("2 Dec"), claims: ["A"] },
    { actor: "sdf", left: false, hedged: false, lastSaid: dayNamed("4 Dec"), claims: ["B"] },
  ]);
});

test("a place is divided where at most one holds all of it and nobody denies a holder, whoever else is gone", () => {
  const divided = (...claims: Claim[]) => isDivided(on("6 Dec", ...claims));
  const [whole, some] = [presence("A", "4 Dec", "government"), ofPart(presence("B", "4 Dec", "opposition"))];
  expect(divided(whole, some)).toBe(true);
  expect(divided(whole, some, withdrawal("C", "4 Dec", "sfa")), "the absent one holds no part").toBe(true);
  expect(divided(whole, some, presence("C", "4 Dec", "sdf")), "two hold all of it").toBe(false);
  expect(divided(whole, some, denial("C", "4 Dec", "opposition", "absent", "B")), "a holder is denied").toBe(false);
  expect(divided(whole)).toBe(false);
});
