import { expect, test } from "vitest";
import { processorTime } from "../../test/processor-time.ts";
import type { Actor } from "../model/actor.ts";
import type { WitnessClaim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { buildHistory } from "./history.ts";

const DAYS = 400;
const RANGE = { first: 0 as Day, last: (DAYS - 1) as Day };

const ACTORS: ReadonlyMap<string, Actor> = new Map(
  ["government", "opposition", "sdf"].map((id): [string, Actor] => [id, { id, within: null } as Actor]),
);

/** The same mix of claims at every size, spread over the days; `count` of them. */
function claimsOf(count: number): WitnessClaim[] {
  const actorAt = (index: number) => [...ACTORS.keys()][index % ACTORS.size];
  return Array.from({ length: count }, (_, index) => {
    const day = (index * 7919) % DAYS;
    const shape = [
      { kind: "presence" },
      { kind: "control", from: actorAt(index + 1) },
      { kind: "withdrawal", extent: "full" },
      { kind: "withdrawal", extent: "partial" },
      { kind: "presence", earliest: day - 3 },
    ][index % 5];
    const named = { id: `claim-${index}`, place: "hama", article: "report", speaker: "monitor", denies: null };
    return { ...named, day, earliest: day, actor: actorAt(index), hedge: null, ...shape };
  }) as unknown as WitnessClaim[];
}

const datasetOf = (claims: readonly WitnessClaim[]) =>
  ({
    map: { range: RANGE },
    places: new Map([["hama", { id: "hama" }]]),
    actors: ACTORS,
    speakers: new Map([["monitor", { id: "monitor", side: null }]]),
    articles: new Map([["report", { id: "report", published: { day: 0, time: null }, updated: null }]]),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  }) as unknown as Dataset;

function costOf(count: number): number {
  const claims = claimsOf(count);
  // A history is made once for each data set.
  return processorTime(() => buildHistory(datasetOf(claims)), 3);
}

test("eight times the claims over the same days cost about eight times as much, not sixty-four times", {
  timeout: 120_000,
}, () => {
  costOf(1_000); // warms up
  const [least, most] = [1_000, 8_000].map(costOf) as [number, number];
  expect(most / least, `${least} and ${most} milliseconds for 1,000 and 8,000 claims`).toBeLessThan(24);
});
