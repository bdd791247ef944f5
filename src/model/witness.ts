import { type Actor, type ActorId, outermost } from "./actor.ts";
import type { WitnessClaim } from "./claim.ts";
import type { Day } from "./day.ts";

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

/**
 * The words that the control claims of one place speak, in order of day and id; the order of the input is irrelevant.
 * The rules are those of the design: forward words last until a later day contradicts them,
 * backward words reach back to the last day on which the actor's hold changed.
 * Cost: linear in the claims after sorting.
 */
export function wordsOf(claims: readonly WitnessClaim[], actors: Actors): Word[] {
  const byDay = [...claims].sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
  return [...backwardWords(byDay, actors), ...forwardWords(byDay, actors)];
}

const isOpenDay = (claim: WitnessClaim) => claim.earliest < claim.day;

const isFullWithdrawal = (claim: WitnessClaim) => claim.kind === "withdrawal" && claim.extent === "full";

/** Groups of claims that count on the same day, in the given order. */
function dayGroups(claims: readonly WitnessClaim[], dayOf: (claim: WitnessClaim) => Day): [Day, WitnessClaim[]][] {
  const groups = new Map<Day, WitnessClaim[]>();
  for (const claim of claims) {
    const day = dayOf(claim);
    const group = groups.get(day);
    if (group) group.push(claim);
    else groups.set(day, [claim]);
  }
  return [...groups];
}

function forwardWords(byDay: readonly WitnessClaim[], actors: Actors): Word[] {
  const words: Word[] = [];
  const open = new Map<string, Word[]>();
  let lastTaking = -Infinity;
  for (const [day, group] of dayGroups(byDay, (claim) => claim.day)) {
    // A taking with a day of its own silences the claims that leave open whether it was before or after.
    if (group.some((claim) => claim.kind === "control" && !isOpenDay(claim))) lastTaking = day;
    const speaking = group.filter((claim) => !isOpenDay(claim) || lastTaking < claim.earliest);

    const takers = actorsOf(speaking.filter((claim) => claim.kind === "control"), actors);
    const leavers = actorsOf(speaking.filter(isFullWithdrawal), actors);
    for (const [key, alike] of open) {
      const [sample] = alike;
      if (!sample || !isEnded(sample, takers, leavers)) continue;
      words.push(...alike.map((word) => ({ ...word, until: day })));
      open.delete(key);
    }
    for (const word of speaking.map((claim) => forwardWord(claim, actors))) {
      const key = `${word.says} ${word.actor}`;
      const alike = open.get(key);
      if (alike) alike.push(word);
      else open.set(key, [word]);
    }
  }
  return [...words, ...[...open.values()].flat()];
}

const actorsOf = (claims: readonly WitnessClaim[], actors: Actors): ReadonlySet<ActorId> =>
  new Set(claims.map((claim) => outermost(claim.actor, actors)));

function isEnded({ says, actor }: Word, takers: ReadonlySet<ActorId>, leavers: ReadonlySet<ActorId>): boolean {
  if (says === "absent") return takers.size > 0;
  return leavers.has(actor) || takers.size > (takers.has(actor) ? 1 : 0);
}

function forwardWord(claim: WitnessClaim, actors: Actors): Word {
  const actor = outermost(claim.actor, actors);
  return { claim, actor, says: saysForward(claim), tense: "forward", first: claim.day, until: Infinity };
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

/** The last day on which an actor's hold on the place changed. */
interface Turn {
  readonly day: Day;
  readonly left: boolean;
}

function backwardWords(byDay: readonly WitnessClaim[], actors: Actors): Word[] {
  const words: Word[] = [];
  const turns = new Map<ActorId, Turn>();
  const pending = dayGroups(byDay, (claim) => claim.day);
  let next = 0;
  const byEarliest = [...byDay].sort((a, b) => a.earliest - b.earliest);
  for (const claim of byEarliest) {
    for (let group = pending[next]; group && group[0] < claim.earliest; group = pending[++next]) {
      noteTurns(turns, group, actors);
    }
    const word = backwardWord(claim, turns, actors);
    if (word) words.push(word);
  }
  return words;
}

function noteTurns(turns: Map<ActorId, Turn>, [day, group]: [Day, WitnessClaim[]], actors: Actors): void {
  const turn = (actor: ActorId, left: boolean) => {
    const root = outermost(actor, actors);
    const sameDay = turns.get(root)?.day === day && turns.get(root)?.left === true;
    turns.set(root, { day, left: left || sameDay });
  };
  for (const claim of group) {
    if (claim.kind === "control") turn(claim.actor, false);
    if (claim.kind === "control" && claim.from) turn(claim.from, false);
    if (isFullWithdrawal(claim)) turn(claim.actor, true);
  }
}

function backwardWord(claim: WitnessClaim, turns: ReadonlyMap<ActorId, Turn>, actors: Actors): Word | null {
  const held = heldBefore(claim);
  if (held === null) return null;
  const actor = outermost(held, actors);
  const turn = turns.get(actor);
  if (claim.kind === "control" && turn?.left) return null;
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
