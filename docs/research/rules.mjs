/**
 * The rules of control, written from the codebook's words and nothing else. The claims are rows of `claims.csv`.
 *
 * @typedef {Record<string, string>} Row
 * @typedef {{ claim: Row, actor: string, from: string, start: string, day: string, leaves: boolean, open: boolean }} Witness
 * @typedef {{ witness: Witness, actor: string, holds: boolean, forward: boolean, first: string, until: string }} Word
 * @typedef {{ status: string, sides: string[], absent: string[], basis: string[], part: boolean[], leaving: boolean[],
 *   hedged: boolean[] }} Standing
 */

/** Before and after every day, as texts of days are compared. */
const EVER = "0000";
const NEVER = "9999";

const KINDS = ["control", "withdrawal", "presence", "denial"];

/** @param {string} value @param {string} other */
const least = (value, other) => (value < other ? value : other);

/**
 * Who is said to hold one place on a day.
 * @param {readonly Word[]} words those of the place
 * @param {string} day
 * @returns {Standing}
 */
export function standingOn(words, day) {
  const speaking = words.filter(({ first, until }) => first <= day && day < until);
  const sides = actorsOf(speaking.filter(({ holds }) => holds));
  const against = speaking.filter(({ holds }) => !holds);
  const absent = actorsOf(against);
  const each = sides.map((actor) => aboutSide(speaking.filter((word) => word.holds && word.actor === actor)));
  return {
    status: statusOf(sides, absent, against),
    sides,
    absent,
    basis: each.map(({ basis }) => basis),
    part: each.map(({ part }) => part),
    leaving: each.map(({ leaving }) => leaving),
    hedged: each.map(({ hedged }) => hedged),
  };
}

/** @param {readonly Word[]} words */
const actorsOf = (words) => [...new Set(words.map(({ actor }) => actor))].sort();

/** @param {string[]} sides @param {string[]} absent @param {Word[]} against */
function statusOf(sides, absent, against) {
  const [only = "", ...others] = sides;
  if (sides.length === 0) return against.some(({ witness }) => witness.leaves) ? "vacated" : "unknown";
  return others.length === 0 && !absent.includes(only) ? "held" : "contested";
}

/** @param {readonly Word[]} own */
function aboutSide(own) {
  const forward = own.filter((word) => word.forward);
  const kinds = new Set(forward.map(({ witness }) => witness.claim.kind));
  const giving = kinds.has("control") ? ["control"] : ["presence", "denial"];
  const grounds = forward.filter(({ witness }) => giving.includes(witness.claim.kind ?? ""));
  const newest = forward.map(({ witness }) => witness.day).sort().at(-1);
  return {
    basis: kinds.has("control") ? "stated" : grounds.length > 0 ? "present" : "implied",
    part: grounds.length > 0 && grounds.every(({ witness }) => witness.claim.extent === "partial"),
    leaving: forward.some(({ witness }) => witness.day === newest && witness.claim.kind === "withdrawal"),
    hedged: (grounds.length > 0 ? grounds : own).every(({ witness }) => witness.claim.hedged === "true"),
  };
}

/**
 * All that the claims about one place say of which days.
 * @param {readonly Row[]} claims
 * @param {(actor: string) => string} outermost
 * @returns {Word[]}
 */
export function wordsOf(claims, outermost) {
  const witnesses = claims
    .filter(({ kind = "", revoked }) => KINDS.includes(kind) && revoked === "")
    .map((claim) => witnessOf(claim, outermost));
  const undated = new Set(witnesses.filter((each) => isUndated(each, witnesses)));
  const speaking = witnesses.filter((each) => !undated.has(each));
  const forward = speaking.map((each) => forwardWord(each, speaking));
  const backward = witnesses.flatMap((each) => backwardWord(each, witnesses, undated.has(each)));
  return [...forward, ...backward].filter(({ first, until }) => first < until);
}

/** @param {Row} claim @param {(actor: string) => string} outermost @returns {Witness} */
function witnessOf(claim, outermost) {
  const { kind, extent, actor = "", day = "", between_start: start = "" } = claim;
  const outer = outermost(actor);
  const loser = kind === "control" && claim.from ? outermost(claim.from) : "";
  return {
    claim,
    actor: outer,
    from: loser === outer ? "" : loser,
    start: start || day,
    day,
    leaves: kind === "withdrawal" && extent === "full" && outer === actor,
    open: start !== "" && start !== day,
  };
}

/** @param {Witness} witness */
const takes = ({ claim }) => claim.kind === "control";

/** A control of a known day lies between its days. @param {Witness} witness @param {Witness[]} all */
function isUndated({ open, start, day }, all) {
  return open && all.some((each) => takes(each) && !each.open && start <= each.day && each.day <= day);
}

/** @param {Witness} witness @param {readonly Witness[]} speaking @returns {Word} */
function forwardWord(witness, speaking) {
  const { claim, actor, day, leaves } = witness;
  const holds = claim.kind === "denial" ? claim.says === "holds" : !leaves;
  const ends = speaking.filter((later) => later.day > day && endsWord(later, actor, holds));
  return { witness, actor, holds, forward: true, first: day, until: ends.map(({ start }) => start).reduce(least, NEVER) };
}

/** Whether a later claim ends that the actor holds, or does not hold. @param {Witness} later @param {string} actor @param {boolean} holds */
function endsWord(later, actor, holds) {
  const isOwn = later.actor === actor;
  const { kind, extent, denies } = later.claim;
  if (kind === "control") return isOwn ? !holds : extent !== "partial";
  if (holds) return isOwn && later.leaves;
  return isOwn && kind === "presence" && denies === "";
}

/** @param {Witness} witness @param {readonly Witness[]} all @param {boolean} undated @returns {Word[]} */
function backwardWord(witness, all, undated) {
  const { claim, day, start, leaves } = witness;
  const actor = takes(witness) ? witness.from : claim.kind === "withdrawal" ? witness.actor : "";
  if (actor === "") return [];
  if (takes(witness) && all.some((each) => takes(each) && each.day === day && each.actor === actor)) return [];
  const shifts = all.filter((each) => each.day < day && shifted(each, actor));
  const last = shifts.map((each) => each.day).sort().at(-1) ?? EVER;
  if (takes(witness) && shifts.some((each) => each.day === last && each.leaves && each.actor === actor)) return [];
  if (last >= start) return [];
  const goesOn = claim.kind === "withdrawal" && !leaves && !undated;
  return [{ witness, actor, holds: true, forward: false, first: last, until: goesOn ? day : start }];
}

/** Whether a claim says that the actor took, lost or altogether left the place. @param {Witness} witness @param {string} actor */
function shifted(witness, actor) {
  if (takes(witness)) return witness.actor === actor || witness.from === actor;
  return witness.leaves && witness.actor === actor;
}
