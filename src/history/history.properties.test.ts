import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSpeaker } from "../../test/build-people.ts";
import { toId } from "../../test/id.ts";
import { someClaims } from "../../test/random-claims.ts";
import { standingByReference } from "../../test/reference.ts";
import { ACTORS } from "../../test/witnesses.ts";
import type { WitnessClaim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { addDays, type Day, type DayRange, daysOf } from "../model/day.ts";
import type { Filter, Voice } from "./filter.ts";
import { buildHistory, historyOfPlace, standingOn } from "./history.ts";
import { isDivided } from "./is-divided.ts";
import { listKnownTurns, standingKnownOn } from "./known-on.ts";
import { sourceReports } from "./source-report.ts";
import { type Standing, UNTOLD } from "./standing.ts";

const RUNS = { numRuns: Number(process.env.RUNS ?? 1_000) };
const TIMEOUT = 30 * 60_000;
const RANGE: DayRange = { first: 4 as Day, last: 11 as Day };

const SIDES = new Map([
  ["monitor", null],
  ["ministry", "government"],
  ["rebels", "hts"],
]);
const PUBLISHED = new Map([
  ["old", 3],
  ["new", 7],
  ["late", 14],
]);

const sources = fc.array(
  fc.record({
    speaker: fc.constantFrom(...SIDES.keys()),
    article: fc.constantFrom(...PUBLISHED.keys()),
    revokedOn: fc.option(fc.integer({ min: 2, max: 13 }), { freq: 6 }),
  }),
  { minLength: 9, maxLength: 9 },
);
const sourcedClaims = fc.tuple(someClaims, sources).map(([claims, from]) =>
  claims.map((claim, index): WitnessClaim => {
    const { speaker = "monitor", article = "old", revokedOn = null } = from[index] ?? {};
    const revoked =
      revokedOn === null ? null : ({ how: "retracted", by: null, day: revokedOn as Day, reason: {} } as const);
    return { ...claim, speaker: toId(speaker), article: toId(article), revoked };
  }),
);
const someFilter: fc.Arbitrary<Filter> = fc.record({
  asOf: fc.constantFrom(null, ...daysOf({ first: 2 as Day, last: 15 as Day })),
  voice: fc.constantFrom<Voice>(
    { of: "everyone" },
    { of: "no-side" },
    { of: "side", actor: toId("government") },
    { of: "side", actor: toId("opposition") },
  ),
});

const datasetOf = (claims: readonly WitnessClaim[]) =>
  ({
    map: { range: RANGE },
    places: new Map([["hama", { id: "hama" }]]),
    actors: ACTORS,
    speakers: new Map([...SIDES].map(([id, side]) => [id, { id, side }])),
    articles: new Map([...PUBLISHED].map(([id, day]) => [id, { id, published: { day, time: null }, updated: null }])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  }) as unknown as Dataset;

function matches({ asOf, voice }: Filter, { article, speaker, revoked }: WitnessClaim): boolean {
  if (asOf !== null && (PUBLISHED.get(article) as number) > asOf) return false;
  if (revoked && revoked.day <= (asOf ?? Infinity)) return false;
  const side = SIDES.get(speaker) ?? null;
  if (voice.of === "side") return side !== null && (ACTORS.get(toId(side))?.within ?? side) === voice.actor;
  return voice.of === "everyone" || side === null;
}

test("up to the as-of day a filter is the same as never having had the claims that it leaves out; later nothing is told", {
  timeout: TIMEOUT,
}, () => {
  fc.assert(
    fc.property(sourcedClaims, someFilter, (claims, filter) => {
      const history = buildHistory(datasetOf(claims), filter);
      const counting = claims.filter((claim) => matches(filter, claim));
      for (const day of daysOf(RANGE)) {
        const isTold = filter.asOf === null || day <= filter.asOf;
        expect(standingOn(history, toId("hama"), day), `day ${day}`).toEqual(
          isTold ? standingByReference(counting, day) : UNTOLD,
        );
      }
      for (const { day } of historyOfPlace(history, toId("hama")).turns)
        expect(day).toBeLessThanOrEqual(filter.asOf ?? day);
    }),
    RUNS,
  );
});

/** All that a standing tells, however many claims say it. */
function sayOf({ status, holders, absent, undated }: Standing, { claims }: Dataset): string {
  const outer = (id: string | null) => ACTORS.get(toId(id ?? ""))?.within ?? id;
  const besides = undated.map((id) => {
    const claim = claims.get(id) as WitnessClaim;
    const { kind, earliest, day, actor, hedge, denies } = claim;
    const from = kind === "control" ? outer(claim.from) : null;
    const says = kind === "denial" ? claim.says : claim.extent;
    return JSON.stringify([kind, earliest, day, outer(actor), from, says, hedge !== null, denies !== null]);
  });
  const told = [status, holders, absent, [...new Set(besides)].sort()];
  return JSON.stringify(told, (key, value) => (key === "claims" ? undefined : value));
}

test("a standing is known from the first as-of day from which it stays, and so is a turn", { timeout: TIMEOUT }, () => {
  const asOfDays = daysOf({ first: 0 as Day, last: 16 as Day });
  const firstFrom = (isSame: (asOf: Day) => boolean) => {
    const last = asOfDays.findLast((asOf) => !isSame(asOf));
    return last === undefined ? null : addDays(last, 1);
  };
  fc.assert(
    fc.property(sourcedClaims, (claims) => {
      const dataset = datasetOf(claims);
      const history = buildHistory(dataset);
      const tell = (standing: Standing) => sayOf(standing, dataset);
      const editions = new Map(asOfDays.map((asOf) => [asOf, buildHistory(dataset, { ...history.filter, asOf })]));
      const on = (asOf: Day, day: Day) => standingOn(editions.get(asOf) ?? history, toId("hama"), day);
      for (const day of daysOf(RANGE)) {
        const told = tell(standingOn(history, toId("hama"), day));
        const expected = firstFrom((asOf) => tell(on(asOf, day)) === told);
        expect(standingKnownOn(history, toId("hama"), day), `day ${day}`).toBe(expected);
      }
      for (const { turn, period, knownOn } of listKnownTurns(history)) {
        const told = tell(period.standing);
        const expected = firstFrom((asOf) => {
          const then = editions.get(asOf)?.turns.get(turn.day)?.[0];
          const isSame =
            then && JSON.stringify({ ...then.turn, claims: [] }) === JSON.stringify({ ...turn, claims: [] });
          return Boolean(isSame) && tell(on(asOf, turn.day)) === told;
        });
        expect(knownOn, `${turn.kind} on day ${turn.day}`).toBe(expected);
      }
    }),
    { numRuns: Math.ceil(RUNS.numRuns / 3) },
  );
});

test("something is contradicted just where some day is contested and not divided, if no speaker speaks twice", {
  timeout: TIMEOUT,
}, () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const each = claims.map((claim) => ({ ...claim, speaker: toId(claim.id), article: toId("old") }));
      const speakers = new Map(each.map(({ speaker }) => [speaker, buildSpeaker({ id: speaker })]));
      const history = buildHistory({ ...datasetOf(each), speakers });
      const standings = daysOf(RANGE).map((day) => standingOn(history, toId("hama"), day));
      const isContested = standings.some((standing) => standing.status === "contested" && !isDivided(standing));
      const count = sourceReports(history).reduce((sum, { contradicted }) => sum + contradicted, 0);
      expect(count > 0).toBe(isContested);
    }),
    RUNS,
  );
});
