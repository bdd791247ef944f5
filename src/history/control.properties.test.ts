import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "../model/actor.ts";
import type { WitnessClaim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { addDays, type Day, type DayRange, daysOf } from "../model/day.ts";
import { chronicleOf } from "./chronicle.ts";
import { type Control, spellOn, spellsOf } from "./control.ts";
import type { Filter, Voice } from "./filter.ts";

const RUNS = { numRuns: 3_000 };
const RANGE: DayRange = { first: 4 as Day, last: 11 as Day };

const OUTERMOST: Record<string, string> = {
  government: "government",
  opposition: "opposition",
  hts: "opposition",
  sdf: "sdf",
};
const ACTORS: ReadonlyMap<string, Actor> = new Map(
  Object.entries(OUTERMOST).map(([id, root]): [string, Actor] => [
    id,
    { id, names: {}, colour: "#000000", pattern: "solid", letter: "A", note: {}, within: root === id ? null : root },
  ]),
);

const actor = fc.constantFrom(...Object.keys(OUTERMOST));
const statement = {
  day: fc.integer({ min: 0, max: 15 }),
  openDays: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) },
  ),
  hedge: fc.constantFrom(null, null, "reportedly"),
  actor,
};
const control = fc.record({ ...statement, kind: fc.constant("control"), from: fc.option(actor) });
const withdrawal = fc.record({
  ...statement,
  kind: fc.constant("withdrawal"),
  extent: fc.constantFrom("full", "partial"),
});
const presence = fc.record({ ...statement, kind: fc.constant("presence") });
const denial = fc.record({ ...statement, kind: fc.constant("denial"), says: fc.constantFrom("holds", "absent") });
const aClaim = fc.oneof(
  { weight: 3, arbitrary: control },
  { weight: 3, arbitrary: withdrawal },
  { weight: 1, arbitrary: presence },
  { weight: 1, arbitrary: denial },
);

type Drawn = typeof aClaim extends fc.Arbitrary<infer Value> ? Value : never;

function witness({ openDays, ...drawn }: Drawn, index: number): WitnessClaim {
  return {
    id: String.fromCharCode("a".charCodeAt(0) + index),
    article: "article",
    place: "hama",
    speaker: "speaker",
    earliest: drawn.day - openDays,
    dayReason: null,
    quote: { text: "", start: 0, end: 0 },
    translation: {},
    translator: "project",
    denies: drawn.kind === "denial" ? "denied" : null,
    note: null,
    ...drawn,
  } as unknown as WitnessClaim;
}

const someClaims = fc.array(aClaim, { maxLength: 9 }).map((drawn) => drawn.map(witness));

const holdOn = (claims: readonly WitnessClaim[], day: Day): Control =>
  spellOn(spellsOf(claims, ACTORS, { first: day, last: day }), day).control;

// The reference: each sentence of the design, asked of every pair of claims on every day.

const root = (id: string) => OUTERMOST[id] as string;
const hasOwnDay = (claim: WitnessClaim) => claim.earliest === claim.day;
const leavesFully = (claim: WitnessClaim, id: string) =>
  claim.kind === "withdrawal" && claim.extent === "full" && root(claim.actor) === id;
const takes = (claim: WitnessClaim, id: string) => claim.kind === "control" && root(claim.actor) === id;
const takesFrom = (claim: WitnessClaim, id: string) =>
  claim.kind === "control" && claim.from !== null && root(claim.from) === id;

const isSilenced = (claim: WitnessClaim, all: readonly WitnessClaim[]) =>
  !hasOwnDay(claim) &&
  all.some(
    (other) => other.kind === "control" && hasOwnDay(other) && claim.earliest <= other.day && other.day <= claim.day,
  );

const saysAbsent = (claim: WitnessClaim) =>
  claim.kind === "denial" ? claim.says === "absent" : leavesFully(claim, root(claim.actor));

function speaksForward(claim: WitnessClaim, day: Day, all: readonly WitnessClaim[]): boolean {
  if (day < claim.day || isSilenced(claim, all)) return false;
  const later = all.filter((other) => claim.day < other.day && other.day <= day && !isSilenced(other, all));
  if (saysAbsent(claim)) return !later.some((other) => other.kind === "control");
  const id = root(claim.actor);
  return !later.some((other) => (other.kind === "control" && root(other.actor) !== id) || leavesFully(other, id));
}

function heldBefore(claim: WitnessClaim): string | null {
  if (claim.kind === "withdrawal") return root(claim.actor);
  return claim.kind === "control" && claim.from !== null ? root(claim.from) : null;
}

function speaksBackward(claim: WitnessClaim, day: Day, all: readonly WitnessClaim[]): boolean {
  const id = heldBefore(claim);
  if (id === null || day >= claim.earliest) return false;
  const turns = all.filter(
    (other) => other.day < claim.earliest && (takes(other, id) || takesFrom(other, id) || leavesFully(other, id)),
  );
  const lastTurn = Math.max(...turns.map((turn) => turn.day));
  if (day < lastTurn) return false;
  return claim.kind !== "control" || !turns.some((turn) => turn.day === lastTurn && leavesFully(turn, id));
}

function referenceOn(day: Day, all: readonly WitnessClaim[]): Control {
  const ordered = all.toSorted((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
  const forward = ordered.filter((claim) => speaksForward(claim, day, all));
  const backward = ordered.filter((claim) => speaksBackward(claim, day, all));
  const speaking = ordered.filter((claim) => forward.includes(claim) || backward.includes(claim));
  const against = forward.filter(saysAbsent);
  const holding = speaking.filter((claim) => !against.includes(claim));
  const sides = [
    ...new Set(holding.map((claim) => (forward.includes(claim) ? root(claim.actor) : (heldBefore(claim) as string)))),
  ].sort();
  const absent = [...new Set(against.map((claim) => root(claim.actor)))].sort();
  const evidence = {
    sides,
    absent,
    claims: holding.map(({ id }) => id),
    claimsAgainst: against.map(({ id }) => id),
    hedged: speaking.length > 0 && speaking.every(({ hedge }) => hedge !== null),
    lastClaim: forward.at(-1)?.day ?? null,
  };
  const [first, second] = sides;
  if (first === undefined) {
    const left = [
      ...new Set(against.filter(({ kind }) => kind === "withdrawal").map((claim) => root(claim.actor))),
    ].sort();
    return left.length > 0 ? { status: "vacated", left, ...evidence } : { status: "unknown", ...evidence };
  }
  if (second !== undefined || absent.includes(first)) return { status: "contested", ...evidence };
  const stated = holding.some((claim) => forward.includes(claim));
  const leaving = stated && holding.every((claim) => claim.kind === "withdrawal" && claim.extent === "partial");
  return { status: "held", actor: first, basis: stated ? "stated" : "implied", leaving, ...evidence };
}

const holdOf = ({ status, sides, absent }: Control) => JSON.stringify([status, sides, absent]);

test("every day agrees with a reference that asks each sentence of the design of every claim", () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const spells = spellsOf(claims, ACTORS, RANGE);
      for (const day of daysOf(RANGE)) {
        expect(spellOn(spells, day).control, `day ${day}`).toEqual(referenceOn(day, claims));
      }
    }),
    RUNS,
  );
});

test("since and changed agree with comparing each day to the one before", () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      let since: Day | null = null;
      for (const spell of spellsOf(claims, ACTORS, RANGE)) {
        const today = referenceOn(spell.first, claims);
        const turned = holdOf(today) !== holdOf(referenceOn(addDays(spell.first, -1), claims));
        if (turned) since = spell.first;
        expect(spell.since, `since, on day ${spell.first}`).toBe(since);
        const changed = turned && spell.first !== RANGE.first && today.status !== "unknown";
        expect(spell.changed, `changed, on day ${spell.first}`).toBe(changed);
      }
    }),
    RUNS,
  );
});

test("the order of the input does not matter", () => {
  const shuffled = someClaims.chain((claims) =>
    fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
  );
  fc.assert(
    fc.property(shuffled, ([claims, others]) => {
      expect(spellsOf(others, ACTORS, RANGE)).toEqual(spellsOf(claims, ACTORS, RANGE));
    }),
    RUNS,
  );
});

test("a claim without a backward word changes an earlier day only by cutting short another claim's backward word", () => {
  const withOneMore = fc.tuple(
    someClaims,
    aClaim.map((drawn) => witness(drawn, 25)),
  );
  fc.assert(
    fc.property(withOneMore, ([claims, added]) => {
      fc.pre(heldBefore(added) === null);
      for (const day of daysOf({ first: -7 as Day, last: addDays(added.day, -1) })) {
        const without = holdOn(claims, day);
        const present = holdOn([...claims, added], day);
        expect(present.claimsAgainst).toEqual(without.claimsAgainst);
        expect(without.claims).toEqual(expect.arrayContaining([...present.claims]));
        const silenced = claims.filter(({ id }) => without.claims.includes(id) && !present.claims.includes(id));
        for (const { earliest } of silenced) expect(earliest).toBeGreaterThan(added.day);
      }
    }),
    RUNS,
  );
});

test("every held, contested or vacated day names at least one claim, and an unknown day none that speaks for a holder", () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      for (const { control } of spellsOf(claims, ACTORS, RANGE)) {
        const { status } = control;
        const named = status === "vacated" ? control.claimsAgainst : control.claims;
        expect(named.length > 0, status).toBe(status !== "unknown");
      }
    }),
    RUNS,
  );
});

const speakers = new Map([
  ["monitor", null],
  ["ministry", "government"],
  ["rebels", "hts"],
]);
const published = new Map([
  ["old", 3],
  ["new", 7],
]);
const source = fc.record({
  speaker: fc.constantFrom(...speakers.keys()),
  article: fc.constantFrom(...published.keys()),
});
const sourcedClaims = fc
  .array(fc.tuple(aClaim, source), { maxLength: 9 })
  .map((drawn) => drawn.map(([claim, from], index): WitnessClaim => ({ ...witness(claim, index), ...from })));
const someFilter: fc.Arbitrary<Filter> = fc.record({
  asOf: fc.constantFrom(null, ...daysOf({ first: 2 as Day, last: 12 as Day })),
  voice: fc.constantFrom<Voice>(
    { of: "everyone" },
    { of: "no-side" },
    { of: "side", actor: "government" },
    { of: "side", actor: "opposition" },
  ),
});

const datasetOf = (claims: readonly WitnessClaim[]) =>
  ({
    map: { range: RANGE },
    places: new Map([["hama", { id: "hama" }]]),
    actors: ACTORS,
    speakers: new Map([...speakers].map(([id, side]) => [id, { id, side }])),
    articles: new Map([...published].map(([id, day]) => [id, { id, published: { day, time: null }, updated: null }])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  }) as unknown as Dataset;

function isHeard({ asOf, voice }: Filter, claim: WitnessClaim): boolean {
  const side = speakers.get(claim.speaker) ?? null;
  if (asOf !== null && (published.get(claim.article) as number) > asOf) return false;
  if (voice.of === "everyone") return true;
  return voice.of === "no-side" ? side === null : side !== null && root(side) === voice.actor;
}

const actorsNamedBy = (claim: WitnessClaim) => [root(claim.actor), ...[heldBefore(claim) ?? []].flat()];

test("a filter never invents a holder whom no remaining claim names, nor one after the as-of day", () => {
  fc.assert(
    fc.property(sourcedClaims, someFilter, (claims, filter) => {
      const named = new Set(claims.filter((claim) => isHeard(filter, claim)).flatMap(actorsNamedBy));
      for (const { until, control } of chronicleOf(datasetOf(claims), filter).get("hama")?.spells ?? []) {
        const isKnown = filter.asOf === null || until - 1 <= filter.asOf;
        expect(isKnown ? [...named] : []).toEqual(expect.arrayContaining([...control.sides]));
      }
    }),
    RUNS,
  );
});

test("up to the as-of day, a filter is the same as never having had the claims that it hides", () => {
  fc.assert(
    fc.property(sourcedClaims, someFilter, (claims, filter) => {
      const heard = claims.filter((claim) => isHeard(filter, claim));
      const spells = chronicleOf(datasetOf(claims), filter).get("hama")?.spells ?? [];
      for (const day of daysOf(RANGE)) {
        const isKnown = filter.asOf === null || day <= filter.asOf;
        expect(spellOn(spells, day).control, `day ${day}`).toEqual(referenceOn(day, isKnown ? heard : []));
      }
    }),
    RUNS,
  );
});

test("the spells cover the range without gap or overlap", () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const spells = spellsOf(claims, ACTORS, RANGE);
      const firsts = spells.map(({ first }) => first);
      const untils = spells.map(({ until }) => until);
      expect(firsts).toEqual([RANGE.first, ...untils.slice(0, -1)]);
      expect(untils.at(-1)).toBe(addDays(RANGE.last, 1));
      for (const { first, until } of spells) expect(until).toBeGreaterThan(first);
    }),
    RUNS,
  );
});
