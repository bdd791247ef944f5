import { type Actor, type ActorId, outermost } from "../model/actor.ts";
import type { Claim, ControlClaim, WitnessClaim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";

/** What one claim says about one actor on every day of a stretch; actors are outermost ones. */
export interface Word {
  readonly claim: WitnessClaim;
  readonly actor: ActorId;
  readonly says: "holds" | "absent";
  /** Forward words state; backward words imply what was so before the claim's day. */
  readonly tense: "forward" | "backward";
  /** First day of the word; -Infinity where nothing bounds it. */
  readonly first: number;
  /** Day after the last one; Infinity where nothing ends it. */
  readonly until: number;
}

type Actors = ReadonlyMap<ActorId, Actor>;

/** The claims that count on one day. */
interface DayGroup {
  readonly day: Day;
  readonly claims: readonly WitnessClaim[];
}

/**
 * The words that the control claims of one place speak, in the claims' order of day and id;
 * the order of the input is irrelevant. No two words of one claim share a day.
 * The rules are those of the design: forward words last until a later day contradicts them,
 * backward words reach back to the last day on which the actor's hold changed.
 * Cost: sorting, then linear in the claims for a given set of actors.
 */
export function wordsOf(claims: readonly WitnessClaim[], actors: Actors): Word[] {
  const days = groupByDay([...claims].sort(byDay));
  const words = [...backwardWords(days, actors), ...forwardWords(days, actors)];
  return words.sort((a, b) => byDay(a.claim, b.claim));
}

/** Orders claims by day, those of one day by id. */
export const byDay = (a: Claim, b: Claim): number => a.day - b.day || (a.id < b.id ? -1 : Number(a.id > b.id));

function groupByDay(inOrder: readonly WitnessClaim[]): DayGroup[] {
  const groups: { day: Day; claims: WitnessClaim[] }[] = [];
  for (const claim of inOrder) {
    const last = groups.at(-1);
    if (last?.day === claim.day) last.claims.push(claim);
    else groups.push({ day: claim.day, claims: [claim] });
  }
  return groups;
}

const isOpenDay = (claim: WitnessClaim) => claim.earliest < claim.day;

const isTaking = (claim: WitnessClaim): claim is ControlClaim => claim.kind === "control";

/** Whether the claim says that the actor's forces left the place, all of them. */
export const isFullWithdrawal = (claim: WitnessClaim): boolean =>
  claim.kind === "withdrawal" && claim.extent === "full";

/** Who next takes the place, and who next leaves it fully, each with the day. */
interface Next {
  readonly taking: Map<ActorId, Day>;
  readonly leaving: Map<ActorId, Day>;
}

/** From the last day to the first, so that what ends a word is known when the word begins. */
function forwardWords(days: readonly DayGroup[], actors: Actors): Word[] {
  const words: Word[] = [];
  const next: Next = { taking: new Map(), leaving: new Map() };
  for (const { day, claims } of withoutSilenced(days).reverse()) {
    for (const claim of claims) words.push(forwardWord(claim, next, actors));
    for (const { actor } of claims.filter(isTaking)) next.taking.set(outermost(actor, actors), day);
    for (const { actor } of claims.filter(isFullWithdrawal)) next.leaving.set(outermost(actor, actors), day);
  }
  return words;
}

function forwardWord(claim: WitnessClaim, next: Next, actors: Actors): Word {
  const actor = outermost(claim.actor, actors);
  const says = saysForward(claim);
  const until = says === "holds" ? endOfHold(actor, next) : Math.min(...next.taking.values());
  return { claim, actor, says, tense: "forward", first: claim.day, until };
}

function endOfHold(actor: ActorId, { taking, leaving }: Next): number {
  const others = [...taking].filter(([taker]) => taker !== actor);
  return Math.min(leaving.get(actor) ?? Infinity, ...others.map(([, day]) => day));
}

/** The days without the claims that leave open whether they came before or after a taking with a day of its own. */
function withoutSilenced(days: readonly DayGroup[]): DayGroup[] {
  let lastTaking = -Infinity;
  return days.map(({ day, claims }) => {
    if (claims.some((claim) => isTaking(claim) && !isOpenDay(claim))) lastTaking = day;
    return { day, claims: claims.filter((claim) => !isOpenDay(claim) || lastTaking < claim.earliest) };
  });
}

function saysForward(claim: WitnessClaim): Word["says"] {
  switch (claim.kind) {
    case "control":
    case "presence":
      return "holds";
    case "withdrawal":
      return claim.extent === "full" ? "absent" : "holds";
    case "denial":
      return claim.says;
  }
}

/** The last day on which an actor took, lost or fully left the place, and whether it left. */
interface Turn {
  readonly day: Day;
  readonly left: boolean;
}

/** From the first day to the last, so that the turns before a claim are known when it speaks. */
function backwardWords(days: readonly DayGroup[], actors: Actors): Word[] {
  const words: Word[] = [];
  const turns = new Map<ActorId, Turn>();
  const byEarliest = days.flatMap(({ claims }) => claims).sort((a, b) => a.earliest - b.earliest);
  let next = 0;
  for (const claim of byEarliest) {
    for (let group = days[next]; group && group.day < claim.earliest; group = days[++next]) {
      noteTurns(turns, group, actors);
    }
    const word = backwardWord(claim, turns, actors);
    if (word) words.push(word);
  }
  return words;
}

function noteTurns(turns: Map<ActorId, Turn>, { day, claims }: DayGroup, actors: Actors): void {
  const note = (actor: ActorId, left: boolean) => turns.set(outermost(actor, actors), { day, left });
  for (const { actor, from } of claims.filter(isTaking)) {
    note(actor, false);
    if (from !== null) note(from, false);
  }
  for (const { actor } of claims.filter(isFullWithdrawal)) note(actor, true);
}

function backwardWord(claim: WitnessClaim, turns: ReadonlyMap<ActorId, Turn>, actors: Actors): Word | null {
  const held = heldBefore(claim);
  if (held === null) return null;
  const actor = outermost(held, actors);
  const turn = turns.get(actor);
  if (isTaking(claim) && turn?.left) return null;
  return { claim, actor, says: "holds", tense: "backward", first: turn?.day ?? -Infinity, until: claim.earliest };
}

/** Who, the claim implies, held the place until its day; null where it implies nobody. */
function heldBefore(claim: WitnessClaim): ActorId | null {
  switch (claim.kind) {
    case "control":
      return claim.from;
    case "withdrawal":
      return claim.actor;
    case "presence":
    case "denial":
      return null;
  }
}
