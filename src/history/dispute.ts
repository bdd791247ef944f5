import type { Actor, ActorId } from "../model/actor.ts";
import type { ClaimId, WitnessClaim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { isFullWithdrawal, type Word, wordsOf } from "./witness.ts";

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

/** A change that is told, and the word of a later report by which it had not come yet. */
interface Clash {
  readonly change: Word;
  readonly before: Word;
}

/**
 * The disputes about the day of a change at one place, in order of their days. One report says that an actor took the place,
 * or that another left it; a later one, of a change as well, implies that the other still held it until its own day. Presence
 * and denial tell of no change, so a contest that rests on them is no dispute about a day.
 * Cost: quadratic in the claims.
 */
export function dayDisputesOf(claims: readonly WitnessClaim[], actors: ReadonlyMap<ActorId, Actor>): DayDispute[] {
  const words = wordsOf(claims, actors).filter(({ claim }) => isChange(claim));
  const changes = words.filter(({ tense }) => tense === "forward");
  const befores = words.filter(({ tense }) => tense === "backward");
  const clashes = befores.flatMap((before) =>
    changes.filter((change) => clash(change, before)).map((change): Clash => ({ change, before })),
  );
  const groups = new Map<string, Clash[]>();
  for (const each of clashes) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()]
    .map((group) => disputeOf(group, changes))
    .sort((a, b) => a.first - b.first || a.until - b.until);
}

const isChange = (claim: WitnessClaim) => claim.kind === "control" || isFullWithdrawal(claim);

function clash(change: Word, before: Word): boolean {
  const isAgainst = (change.says === "holds") !== (change.actor === before.actor);
  return isAgainst && Math.max(change.first, before.first) < Math.min(change.until, before.until);
}

const keyOf = ({ change, before }: Clash) =>
  [change.claim.earliest, change.claim.day, before.claim.earliest, before.claim.day, before.actor].join(" ");

/** The dispute of clashes that share their days and the actor; who took the place on the later day speaks for that day too. */
function disputeOf(group: readonly Clash[], changes: readonly Word[]): DayDispute {
  const [{ change, before }] = group as [Clash];
  const takers = new Set(group.filter((each) => each.change.says === "holds").map((each) => each.change.actor));
  const takings = changes.filter(
    ({ claim, says, actor }) =>
      says === "holds" &&
      takers.has(actor) &&
      claim.day === before.claim.day &&
      claim.earliest === before.claim.earliest,
  );
  return {
    actor: before.actor,
    earlier: datingOf(group.map((each) => each.change)),
    later: datingOf([...group.map((each) => each.before), ...takings]),
    first: Math.max(change.first, before.first) as Day,
    until: Math.min(change.until, before.until) as Day,
  };
}

function datingOf(words: readonly Word[]): Dating {
  const [{ claim }] = words as [Word];
  const claims = [...new Set(words.map((word) => word.claim.id))].sort();
  return { day: claim.day, earliest: claim.earliest, claims };
}

/** The claims that leave the day of a change open and are not overtaken by one with a day of its own, oldest first. */
export function openChangesOf(claims: readonly WitnessClaim[], actors: ReadonlyMap<ActorId, Actor>): WitnessClaim[] {
  return wordsOf(claims, actors)
    .filter(({ claim, tense }) => tense === "forward" && isChange(claim) && claim.earliest < claim.day)
    .map(({ claim }) => claim);
}
