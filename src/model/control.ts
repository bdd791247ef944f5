import type { Actor, ActorId } from "./actor.ts";
import type { ClaimId, WitnessClaim } from "./claim.ts";
import { addDays, type Day, type DayRange } from "./day.ts";
import { type Word, wordsOf } from "./witness.ts";

/** Who held a place, as far as the claims tell, with the claims that say so. */
export type Control = Evidence &
  (
    | { readonly status: "held"; readonly actor: ActorId; readonly basis: "stated" | "implied"; readonly leaving: boolean }
    | { readonly status: "contested" | "vacated" | "unknown" }
  );

export type Status = Control["status"];

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
 */
export function spellsOf(
  claims: readonly WitnessClaim[],
  actors: ReadonlyMap<ActorId, Actor>,
  range: DayRange,
): Spell[] {
  const words = wordsOf(claims, actors);
  const end = addDays(range.last, 1);
  const starts = new Set<number>([range.first]);
  for (const word of words) {
    for (const day of [word.first, word.until]) if (day > range.first && day < end) starts.add(day);
  }
  const firsts = [...starts].sort((a, b) => a - b) as Day[];

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

/** The spell that covers the day, which must lie within the range of the spells. */
export function spellOn(spells: readonly Spell[], day: Day): Spell {
  const spell = spells.find(({ first, until }) => first <= day && day < until);
  if (!spell) throw new Error(`no spell covers day ${day}`);
  return spell;
}

/** Whether status, actor, sides and absent are the same. */
function sameHold(a: Control, b: Control): boolean {
  return a.status === b.status && String(a.sides) === String(b.sides) && String(a.absent) === String(b.absent);
}

function controlOn(day: Day, words: readonly Word[]): Control {
  const speaking = words.filter(({ first, until }) => first <= day && day < until);
  const holding = speaking.filter(({ says }) => says === "holds");
  const against = speaking.filter(({ says }) => says === "absent");
  const sides = actorsOf(holding);
  const absent = actorsOf(against);
  const stated = speaking.filter(({ tense }) => tense === "forward").map(({ claim }) => claim.day);
  const evidence: Evidence = {
    sides,
    absent,
    claims: claimsOf(holding),
    claimsAgainst: claimsOf(against),
    hedged: speaking.length > 0 && speaking.every(({ claim }) => claim.hedge !== null),
    lastClaim: stated.length > 0 ? (Math.max(...stated) as Day) : null,
  };

  const [actor, ...others] = sides;
  if (actor === undefined) return { status: against.some(isDeparture) ? "vacated" : "unknown", ...evidence };
  if (others.length > 0 || absent.includes(actor)) return { status: "contested", ...evidence };
  const basis = holding.some(({ tense }) => tense === "forward") ? "stated" : "implied";
  return { status: "held", actor, basis, leaving: holding.every(isLeaving), ...evidence };
}

function actorsOf(words: readonly Word[]): ActorId[] {
  return [...new Set(words.map(({ actor }) => actor))].sort();
}

function claimsOf(words: readonly Word[]): ClaimId[] {
  const claims = [...new Set(words.map(({ claim }) => claim))];
  return claims.sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

const isDeparture = ({ claim }: Word) => claim.kind === "withdrawal" && claim.extent === "full";

const isLeaving = ({ claim, tense }: Word) =>
  tense === "forward" && claim.kind === "withdrawal" && claim.extent === "partial";
