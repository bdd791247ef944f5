import { expect, test } from "vitest";
import type { Actor } from "../model/actor.ts";
import type { WitnessClaim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { spellsOf } from "./control.ts";

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
    return { id: `claim-${index}`, day, earliest: day, actor: actorAt(index), hedge: null, ...shape };
  }) as unknown as WitnessClaim[];
}

/** Processor time in milliseconds, so that a busy machine does not count; the median of five runs. */
function costOf(count: number): number {
  const claims = claimsOf(count);
  const costs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    spellsOf(claims, ACTORS, RANGE);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return costs.sort((a, b) => a - b)[2] as number;
}

test("eight times the claims over the same days cost about eight times as much, not sixty-four times", () => {
  costOf(2_000); // warms up
  const costs = [2_000, 4_000, 8_000, 16_000].map(costOf);
  const [least = 0, , , most = 0] = costs;
  expect(most / least, `milliseconds of 2,000 to 16,000 claims: ${costs.join(", ")}`).toBeLessThan(24);
});
