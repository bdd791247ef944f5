import type { Actor, ActorId } from "../model/actor.ts";
import type { ClaimId, WitnessClaim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { groupBy } from "../model/group-by.ts";
import { type Assertion, isAgainst, tellsOfPart } from "./assertions.ts";
import { byDay, isFullWithdrawal } from "./witnesses.ts";

/** The claims that put a change on one day, or on the same days left open. */
export interface Dating {
  readonly day: Day;
  /** Before `day` where the text leaves the day open. */
  readonly earliest: Day;
  /** In order of day and id. */
  readonly claims: readonly ClaimId[];
}

/** Reports that put one change at a place on different days. */
export interface DayDispute {
  /** The outermost actor whose hold ended by the change. */
  readonly actor: ActorId;
  readonly earlier: Dating;
  readonly later: Dating;
  /** First day on which the reports stand against each other. */
  readonly first: Day;
  /** Day after the last one. */
  readonly until: Day;
}

/** Assertions that say the same of the same days: no rule tells them apart. */
type Chorus = readonly [Assertion, ...Assertion[]];

/** A change that is told, and the assertion of a later report by which it had not come yet. */
interface Clash {
  readonly change: Chorus;
  readonly before: Chorus;
}

/**
 * The disputes about the day of a change at one place, in order of their days. One report says that an actor took the place,
 * or that another left it; a later one, of a change as well, implies that the other still held it until its own day. Presence
 * and denial tell of no change, and who takes a part leaves the rest to others, so neither disputes a day.
 * Cost: linear in the claims for a given number of days.
 */
export function findDayDisputes(
  assertions: readonly Assertion[],
  actors: ReadonlyMap<ActorId, Actor>,
): readonly DayDispute[] {
  const told = assertions.filter(({ claim }) => isChange(claim, actors));
  const changes = inChoruses(told.filter((each) => each.tense === "forward" && !tellsOfPart(each)));
  const befores = inChoruses(told.filter(({ tense }) => tense === "backward"));
  const clashes = befores.flatMap((before) =>
    changes.filter((change) => clash(change[0], before[0])).map((change): Clash => ({ change, before })),
  );
  return [...groupBy(clashes, nameDays).values()]
    .map((group) => buildDispute(group, changes))
    .sort((a, b) => a.first - b.first || a.until - b.until);
}

/** The claims that leave the day of a change open and are not overtaken by one with a day of its own, oldest first. */
export function findOpenChanges(
  claims: readonly WitnessClaim[],
  assertions: readonly Assertion[],
  actors: ReadonlyMap<ActorId, Actor>,
): readonly WitnessClaim[] {
  const undated = new Set(assertions.filter(({ tense }) => tense === "undated").map(({ claim }) => claim));
  return claims
    .filter((claim) => claim.earliest < claim.day && isChange(claim, actors) && !undated.has(claim))
    .sort(byDay);
}

const isChange = (claim: WitnessClaim, actors: ReadonlyMap<ActorId, Actor>) =>
  claim.kind === "control" || isFullWithdrawal(claim, actors);

function clash(change: Assertion, before: Assertion): boolean {
  return isAgainst(change, before) && Math.max(change.first, before.first) < Math.min(change.until, before.until);
}

const inChoruses = (assertions: readonly Assertion[]): Chorus[] => [...groupBy(assertions, nameChorus).values()];

const nameChorus = ({ claim, actor, says, first, until }: Assertion) =>
  [claim.earliest, claim.day, actor, says, first, until].join(" ");

const nameDays = ({ change: [change], before: [before] }: Clash) =>
  [change.claim.earliest, change.claim.day, before.claim.earliest, before.claim.day, before.actor].join(" ");

/** The dispute of clashes that share their days and the actor; who took the place on the later day speaks for that day too. */
function buildDispute(group: readonly [Clash, ...Clash[]], changes: readonly Chorus[]): DayDispute {
  const [
    {
      change: [change],
      before: [before],
    },
  ] = group;
  const told = group.flatMap((each) => each.change);
  const takers = new Set(told.filter(({ says }) => says === "holds").map(({ actor }) => actor));
  const takings = changes
    .filter(([{ says, actor }]) => says === "holds" && takers.has(actor))
    .filter(([{ claim }]) => claim.day === before.claim.day && claim.earliest === before.claim.earliest);
  return {
    actor: before.actor,
    earlier: buildDating(change, told),
    later: buildDating(before, [...group.flatMap((each) => each.before), ...takings.flat()]),
    first: Math.max(change.first, before.first) as Day,
    until: Math.min(change.until, before.until) as Day,
  };
}

function buildDating({ claim: { day, earliest } }: Assertion, assertions: readonly Assertion[]): Dating {
  return { day, earliest, claims: [...new Set(assertions.map(({ claim }) => claim.id))].sort() };
}
