import type { Actor, ActorId } from "../model/actor.ts";
import type { ClaimId, WitnessClaim } from "../model/claim.ts";
import { addDays, type Day, type DayRange } from "../model/day.ts";
import { isFullWithdrawal, type Word, wordsOf } from "./witness.ts";

/** Who held a place, as far as the claims tell, with the claims that say so. */
export type Control = Evidence & (Held | Vacated | { readonly status: "contested" | "unknown" });

interface Held {
  readonly status: "held";
  readonly actor: ActorId;
  /** `stated` if a claim from this day or before says so; `implied` if only later ones do. */
  readonly basis: "stated" | "implied";
  /** Stated, and by reports of partial withdrawals alone. */
  readonly leaving: boolean;
}

interface Vacated {
  readonly status: "vacated";
  /** Actors said to have left the place altogether, in alphabetical order. */
  readonly left: readonly ActorId[];
}

interface Evidence {
  /** Actors said to hold, in alphabetical order. */
  readonly sides: readonly ActorId[];
  /** Actors said not to hold, in alphabetical order. */
  readonly absent: readonly ActorId[];
  /** Claims that speak for `sides`, oldest first. */
  readonly claims: readonly ClaimId[];
  /** Claims that speak for `absent`, oldest first. */
  readonly claimsAgainst: readonly ClaimId[];
  /** Every claim that speaks is marked as unconfirmed by its own article. */
  readonly hedged: boolean;
  /** Newest day of a forward claim; null where all that is known is implied. */
  readonly lastClaim: Day | null;
}

/** A stretch of days on which the same words speak. */
export interface Spell {
  readonly first: Day;
  /** Day after the last one. */
  readonly until: Day;
  readonly control: Control;
  /** First day of the run with the same status, actor, sides and absent; null if it began before the range. */
  readonly since: Day | null;
  /** The run begins on `first`, within the range and not with the unknown. */
  readonly changed: boolean;
}

/**
 * The spells of one place over the range, in order and without gaps.
 * Every claim is a witness; who is said to hold and not to hold on a day decides the status:
 * one holder whom nobody contradicts → held, several or a contradicted one → contested,
 * none but a full withdrawal → vacated, else unknown.
 * Cost: linear in the claims for a given number of days.
 */
export function spellsOf(
  claims: readonly WitnessClaim[],
  actors: ReadonlyMap<ActorId, Actor>,
  range: DayRange,
): Spell[] {
  const words = wordsOf(claims, actors);
  const firsts = firstDays(words, range);
  const end = addDays(range.last, 1);
  const spells: Spell[] = [];
  let before = controlOn(addDays(range.first, -1), words);
  let since: Day | null = null;
  firsts.forEach((first, index) => {
    const control = controlOn(first, words);
    const turned = !sameHold(before, control);
    if (turned) since = first;
    const changed = turned && first > range.first && control.status !== "unknown";
    spells.push({ first, until: firsts[index + 1] ?? end, control, since, changed });
    before = control;
  });
  return spells;
}

/** The first day of the range, and each later one on which a word begins or has ended, in order. */
function firstDays(words: readonly Word[], range: DayRange): Day[] {
  const turns = words.flatMap(({ first, until }) => [first, until]);
  const within = turns.filter((day) => range.first < day && day <= range.last);
  return [...new Set([range.first, ...within])].sort((a, b) => a - b) as Day[];
}

/** The spell that covers the day, which must lie within the range of the spells. */
export function spellOn(spells: readonly Spell[], day: Day): Spell {
  const spell = spells.find(({ first, until }) => first <= day && day < until);
  if (!spell) throw new Error(`no spell covers day ${day}`);
  return spell;
}

/** Whether status, actor, sides and absent are the same; a holder is the only side, so it needs no look of its own. */
export function sameHold(a: Control, b: Control): boolean {
  return a.status === b.status && String(a.sides) === String(b.sides) && String(a.absent) === String(b.absent);
}

function controlOn(day: Day, words: readonly Word[]): Control {
  const speaking = words.filter(({ first, until }) => first <= day && day < until);
  const holding = speaking.filter(({ says }) => says === "holds");
  const against = speaking.filter(({ says }) => says === "absent");
  const sides = actorsOf(holding);
  const absent = actorsOf(against);
  const evidence: Evidence = {
    sides,
    absent,
    claims: holding.map(({ claim }) => claim.id),
    claimsAgainst: against.map(({ claim }) => claim.id),
    hedged: speaking.length > 0 && speaking.every(({ claim }) => claim.hedge !== null),
    lastClaim: speaking.findLast(isForward)?.claim.day ?? null,
  };

  const [actor, ...others] = sides;
  if (actor === undefined) {
    const left = actorsOf(against.filter(({ claim }) => isFullWithdrawal(claim)));
    return left.length > 0 ? { status: "vacated", left, ...evidence } : { status: "unknown", ...evidence };
  }
  if (others.length > 0 || absent.includes(actor)) return { status: "contested", ...evidence };
  const stated = holding.some(isForward);
  const leaving = stated && holding.every(({ claim }) => claim.kind === "withdrawal" && claim.extent === "partial");
  return { status: "held", actor, basis: stated ? "stated" : "implied", leaving, ...evidence };
}

const isForward = ({ tense }: Word) => tense === "forward";

const actorsOf = (words: readonly Word[]): ActorId[] => [...new Set(words.map(({ actor }) => actor))].sort();
