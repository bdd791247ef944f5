import fc from "fast-check";
import { expect, test } from "vitest";
import { CLAIMED, someClaims } from "../../test/random-claims.ts";
import { standingByReference, turnByReference } from "../../test/reference.ts";
import { ACTORS } from "../../test/witnesses.ts";
import type { WitnessClaim } from "../model/claim.ts";
import { addDays, type Day, type DayRange, daysOf } from "../model/day.ts";
import { buildPeriods, findPeriod, gatherAssertions } from "./periods.ts";

const RUNS = { numRuns: Number(process.env.RUNS ?? 3_000) };
const TIMEOUT = 30 * 60_000;
const RANGE: DayRange = { first: 4 as Day, last: 11 as Day };

const periodsOf = (claims: readonly WitnessClaim[], asOf: Day | null = null) =>
  buildPeriods(gatherAssertions(claims, ACTORS), { range: RANGE, asOf });

test("every day's standing agrees with a reference that asks each rule of every claim", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const periods = periodsOf(claims);
      for (const day of daysOf(RANGE)) {
        expect(findPeriod(periods, day).standing, `day ${day}`).toEqual(standingByReference(claims, day));
      }
    }),
    RUNS,
  );
});

test("every day's turn agrees with the reference", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const turns = new Map(periodsOf(claims).map(({ first, turn }) => [first, turn]));
      const beginning = { begins: addDays(CLAIMED.first, -1), first: RANGE.first };
      for (const day of daysOf(RANGE)) {
        expect(turns.get(day) ?? null, `day ${day}`).toEqual(turnByReference(claims, day, beginning));
      }
    }),
    RUNS,
  );
});

test("since is the first day of a run of days with the same status, holders and absent", { timeout: TIMEOUT }, () => {
  const nameRun = (claims: readonly WitnessClaim[], day: Day) => {
    const { status, holders, absent } = standingByReference(claims, day);
    return JSON.stringify([status, holders.map(({ actor }) => actor), absent.map(({ actor }) => actor)]);
  };
  fc.assert(
    fc.property(someClaims, (claims) => {
      let since: Day | null = null;
      for (const period of periodsOf(claims)) {
        if (nameRun(claims, period.first) !== nameRun(claims, addDays(period.first, -1))) since = period.first;
        expect(period.since, `day ${period.first}`).toBe(since);
      }
    }),
    RUNS,
  );
});

test("the order of the input does not matter", { timeout: TIMEOUT }, () => {
  const shuffled = someClaims.chain((claims) =>
    fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
  );
  fc.assert(
    fc.property(shuffled, ([claims, others]) => {
      expect(periodsOf(others)).toEqual(periodsOf(claims));
    }),
    RUNS,
  );
});

test("the periods cover the range without gap or overlap, and neighbours differ", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(someClaims, fc.option(fc.integer({ min: 2, max: 12 })), (claims, asOf) => {
      const periods = periodsOf(claims, asOf as Day | null);
      const untils = periods.map(({ until }) => until);
      expect(periods.map(({ first }) => first)).toEqual([RANGE.first, ...untils.slice(0, -1)]);
      expect(untils.at(-1)).toBe(addDays(RANGE.last, 1));
      for (const [index, { standing }] of periods.entries()) {
        if (index > 0) expect(standing).not.toEqual(periods[index - 1]?.standing);
      }
    }),
    RUNS,
  );
});

test("no two assertions of one claim share a day", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const { assertions } = gatherAssertions(claims, ACTORS);
      for (const a of assertions) {
        expect(a.until).toBeGreaterThan(a.first);
        const others = assertions.filter((b) => b !== a && b.claim === a.claim);
        for (const b of others) expect(a.until <= b.first || b.until <= a.first, a.claim.id).toBe(true);
      }
    }),
    RUNS,
  );
});

test("a turn goes with a period, and only what is held, contested or left has a claim", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      for (const { first, standing, turn } of periodsOf(claims)) {
        if (turn) expect(turn.day).toBe(first);
        const told = [...standing.holders, ...standing.absent.filter(({ left }) => left)];
        for (const each of told) expect(each.claims.length).toBeGreaterThan(0);
        if (standing.status !== "unknown") expect(told.length).toBeGreaterThan(0);
      }
    }),
    RUNS,
  );
});
