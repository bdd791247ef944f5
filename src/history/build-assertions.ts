import type { Actor, ActorId } from "../model/actor.ts";
import type { WitnessClaim } from "../model/claim.ts";
import { assertBackward } from "./assert-backward.ts";
import { assertForward } from "./assert-forward.ts";
import type { Assertion } from "./assertions.ts";
import { byDay, findOvertaken, groupByDay } from "./witnesses.ts";

/**
 * The assertions that the claims about one place make, in the claims' order of day and id; the order of the input is irrelevant.
 * No two assertions of one claim share a day. The rules and their worked cases are in docs/control.md.
 * Cost: sorting, then linear in the claims for a given set of actors and number of days.
 */
export function buildAssertions(claims: readonly WitnessClaim[], actors: ReadonlyMap<ActorId, Actor>): Assertion[] {
  const days = groupByDay(claims, actors);
  const overtaken = findOvertaken(days);
  const assertions = [...assertBackward(days, overtaken), ...assertForward(days, overtaken)];
  return assertions.filter(({ first, until }) => first < until).sort((a, b) => byDay(a.claim, b.claim));
}
