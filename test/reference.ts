import type { Basis, Standing, Turn, TurnKind } from "../src/history/standing.ts";
import type { ActorId } from "../src/model/actor.ts";
import { type Claim, isWitness, type WitnessClaim } from "../src/model/claim.ts";
import type { Day } from "../src/model/day.ts";
import { ACTORS } from "./witnesses.ts";

// The rules of docs/control.md a second time, for tests alone: each sentence is asked of every claim on every day.

const outer = (id: ActorId): ActorId => ACTORS.get(id)?.within ?? id;

const isDated = (claim: WitnessClaim) => claim.earliest === claim.day;
const isControl = (claim: WitnessClaim) => claim.kind === "control";

/** "A full withdrawal of an inner actor counts as partial for its outermost one." */
const leftWhole = (claim: WitnessClaim, actor: ActorId) =>
  claim.kind === "withdrawal" && claim.extent === "full" && claim.actor === actor && outer(actor) === actor;

/** "A `from` within the same outermost actor gives no word." */
function fromOf(claim: WitnessClaim): ActorId | null {
  if (claim.kind !== "control" || claim.from === null) return null;
  return outer(claim.from) === outer(claim.actor) ? null : outer(claim.from);
}

/** "If a control with a day of its own lies within [a, b], such a claim neither speaks forward nor ends anything." */
const isUndated = (claim: WitnessClaim, all: readonly WitnessClaim[]) =>
  !isDated(claim) &&
  all.some((each) => isControl(each) && isDated(each) && each.day >= claim.earliest && each.day <= claim.day);

function saysHolds(claim: WitnessClaim): boolean {
  if (claim.kind === "denial") return claim.says === "holds";
  return !leftWhole(claim, outer(claim.actor));
}

/** Whether a later claim ends what a claim says of its actor. */
function ends(later: WitnessClaim, claim: WitnessClaim): boolean {
  const actor = outer(claim.actor);
  const isOwn = outer(later.actor) === actor;
  if (later.kind === "control" && later.extent === "partial" && !isOwn) return false;
  if (saysHolds(claim)) return (isControl(later) && !isOwn) || leftWhole(later, actor);
  return isControl(later) || (later.kind === "presence" && later.denies === null && isOwn);
}

/** "A word that an open claim ends is silent from a." */
const isEnded = (claim: WitnessClaim, day: Day, all: readonly WitnessClaim[]) =>
  all.some((later) => later.day > claim.day && later.earliest <= day && !isUndated(later, all) && ends(later, claim));

const speaksForward = (claim: WitnessClaim, day: Day, all: readonly WitnessClaim[]) =>
  claim.day <= day && !isUndated(claim, all) && !isEnded(claim, day, all);

/** Who the claim implies held the place on the day; null where it implies nobody. */
function impliedOn(claim: WitnessClaim, day: Day, all: readonly WitnessClaim[]): ActorId | null {
  const actor = claim.kind === "withdrawal" ? outer(claim.actor) : fromOf(claim);
  if (actor === null) return null;
  const shifts = all.filter(
    (each) =>
      each.day < claim.day &&
      ((isControl(each) && outer(each.actor) === actor) || fromOf(each) === actor || leftWhole(each, actor)),
  );
  const bound = Math.max(...shifts.map((each) => each.day));
  if (bound >= claim.earliest) return null;
  if (claim.kind === "control") {
    if (shifts.some((each) => each.day === bound && leftWhole(each, actor))) return null;
    if (all.some((each) => isControl(each) && each.day === claim.day && outer(each.actor) === actor)) return null;
  }
  const isSameAfter = claim.kind === "withdrawal" && saysHolds(claim) && !isUndated(claim, all);
  return bound <= day && day < (isSameAfter ? claim.day : claim.earliest) ? actor : null;
}

/** The first day on which an undated claim is told beside the standing. */
const overtakenOn = (claim: WitnessClaim, all: readonly WitnessClaim[]) =>
  Math.min(
    ...all
      .filter((each) => isControl(each) && isDated(each) && claim.earliest <= each.day && each.day <= claim.day)
      .map((each) => each.day),
  );

const inOrder = (claims: readonly Claim[]) =>
  claims.filter(isWitness).sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));

/** The standing that the claims about one place make on a day. */
export function standingByReference(claims: readonly Claim[], day: Day): Standing {
  const all = inOrder(claims);
  const forward = all.filter((claim) => speaksForward(claim, day, all));
  const holding = forward.filter(saysHolds);
  const missing = forward.filter((claim) => !saysHolds(claim));
  const names = (chosen: readonly WitnessClaim[]) => chosen.map(({ id }) => id);
  const isHedged = (chosen: readonly WitnessClaim[]) => chosen.every(({ hedge }) => hedge !== null);
  const H = [...holding.map(({ actor }) => outer(actor)), ...all.flatMap((claim) => impliedOn(claim, day, all) ?? [])];
  const N = missing.map(({ actor }) => outer(actor));

  const holders = [...new Set(H)].sort().map((actor) => {
    const own = holding.filter((claim) => outer(claim.actor) === actor);
    const every = all.filter((claim) => own.includes(claim) || impliedOn(claim, day, all) === actor);
    return {
      actor,
      basis: basisByReference(own),
      part: partByReference(own),
      leaving: leavingByReference(own, claims),
      hedged: isHedged(basisByReference(own) === "implied" ? every : givingByReference(own)),
      lastSaid: own.at(-1)?.day ?? null,
      claims: names(every),
    };
  });
  const absent = [...new Set(N)].sort().map((actor) => {
    const own = missing.filter((claim) => outer(claim.actor) === actor);
    return {
      actor,
      left: own.some((claim) => leftWhole(claim, actor)),
      hedged: isHedged(own),
      lastSaid: own.at(-1)?.day,
      claims: names(own),
    };
  });
  const undated = names(
    all.filter((claim) => isUndated(claim, all) && overtakenOn(claim, all) <= day && !isEnded(claim, day, all)),
  );
  return { status: statusByReference(H, N, missing), holders, absent, undated } as unknown as Standing;
}

function statusByReference(H: readonly ActorId[], N: readonly ActorId[], missing: readonly WitnessClaim[]) {
  const actors = new Set(H);
  if (actors.size === 1 && !N.includes([...actors][0] as ActorId)) return "held";
  if (actors.size > 0) return "contested";
  return missing.some(({ kind }) => kind === "withdrawal") ? "vacated" : "unknown";
}

function basisByReference(forward: readonly WitnessClaim[]): Basis {
  if (forward.some(isControl)) return "stated";
  return forward.some(({ kind }) => kind === "presence" || kind === "denial") ? "present" : "implied";
}

/** The claims that give a basis that is stated or present. */
function givingByReference(forward: readonly WitnessClaim[]): readonly WitnessClaim[] {
  const isStated = basisByReference(forward) === "stated";
  return forward.filter(({ kind }) => (isStated ? kind === "control" : kind !== "withdrawal"));
}

/** "Where stated all its controls, where present all its presences and denials; a denial is of no part." */
function partByReference(forward: readonly WitnessClaim[]): boolean {
  const giving = givingByReference(forward);
  return giving.length > 0 && giving.every((claim) => claim.kind !== "denial" && claim.extent === "partial");
}

function leavingByReference(forward: readonly WitnessClaim[], claims: readonly Claim[]) {
  const isPartial = ({ kind }: WitnessClaim) => kind === "withdrawal";
  const newest = forward.filter(({ day }) => day === forward.at(-1)?.day).filter(isPartial);
  if (newest.length === 0) return null;
  const others = forward.filter(({ day }) => !forward.some((each) => each.day === day && isPartial(each)));
  const lastOther = others.at(-1)?.day ?? -Infinity;
  const run = forward.filter((claim) => isPartial(claim) && claim.day > lastOther);
  const first = run.filter(({ day }) => day === run[0]?.day);
  return {
    hedged: newest.every(({ hedge }) => hedge !== null),
    denied: newest.some(({ id }) => claims.some(({ denies }) => denies === id)),
    since: { earliest: Math.max(...first.map(({ earliest }) => earliest)) as Day, day: first[0]?.day as Day },
    claims: run.map(({ id }) => id),
  };
}

/** Nothing is claimed of a day before this one. */
export interface Beginning {
  readonly begins: Day;
  /** The first day of the range. */
  readonly first: Day;
}

/** The turn that the day is in the history of a place. */
export function turnByReference(claims: readonly Claim[], day: Day, { begins, first }: Beginning): Turn | null {
  const all = inOrder(claims);
  const on = (each: number) => standingByReference(claims, each as Day);
  const [before, now] = [on(day - 1), on(day)];
  const earlier = Array.from({ length: day - begins }, (_, index) => on(begins + index));
  const begun = all.filter((claim) => claim.day === day && speaksForward(claim, day, all));
  const kind = kindByReference(before, now, earlier, begun);
  if (kind === null) return null;

  const makers = begun.filter((claim) => isMaker(kind, claim, now));
  if (day === first && makers.length === 0) return null;
  const touched = all.filter((claim) => beginsOrEnds(claim, day, all));
  const opening = touched.filter(({ earliest }) => earliest === day);
  const telling = [makers, opening, touched].find((each) => each.length > 0) ?? [];
  const earliest = Math.max(...telling.map((claim) => claim.earliest)) as Day;
  const latest = Math.min(...telling.map((claim) => claim.day)) as Day;
  const isOpen = kind !== "lapsed" && telling.length > 0 && !telling.some(isDated) && earliest <= latest;
  return {
    kind,
    day,
    basis: turnBasis(kind, makers),
    hedged: telling.length > 0 && telling.every(({ hedge }) => hedge !== null),
    open: isOpen ? { earliest, day: latest } : null,
    claims: touched.map(({ id }) => id),
  };
}

function beginsOrEnds(claim: WitnessClaim, day: Day, all: readonly WitnessClaim[]): boolean {
  const yesterday = (day - 1) as Day;
  const forward = [yesterday, day].map((each) => speaksForward(claim, each, all));
  const implied = [yesterday, day].map((each) => impliedOn(claim, each, all));
  return forward[0] !== forward[1] || implied[0] !== implied[1];
}

function isMaker(kind: TurnKind, claim: WitnessClaim, now: Standing): boolean {
  if (kind === "disputed") return true;
  if (kind === "left") return !saysHolds(claim);
  if (kind === "leaving") return claim.kind === "withdrawal" && saysHolds(claim);
  return kind !== "lapsed" && saysHolds(claim) && outer(claim.actor) === now.holders[0]?.actor;
}

function turnBasis(kind: TurnKind, makers: readonly WitnessClaim[]): Basis {
  if (kind === "left" || kind === "leaving") return "stated";
  if (kind === "disputed" && makers.some((claim) => claim.kind === "withdrawal" && !saysHolds(claim))) return "stated";
  return basisByReference(makers.filter(saysHolds));
}

function kindByReference(
  before: Standing,
  now: Standing,
  earlier: readonly Standing[],
  begun: readonly WitnessClaim[],
): TurnKind | null {
  const actors = ({ holders }: Standing) => holders.map(({ actor }) => actor);
  const differs = before.status !== now.status || actors(before).join() !== actors(now).join();
  const beginsToLeave = now.holders.some(
    ({ actor, leaving }) => leaving && !before.holders.some((each) => each.actor === actor && each.leaving),
  );
  const [holder] = now.holders;
  const isTaken =
    !differs && now.holders.some(({ basis }, at) => basis === "stated" && before.holders[at]?.basis === "present");
  if (!differs && !isTaken) return beginsToLeave ? "leaving" : null;

  const gone = actors(before).some((actor) => !actors(now).includes(actor));
  const isNew = actors(now).some((actor) => !actors(before).includes(actor));
  const isSaidAgain = begun.some((claim) => saysHolds(claim) && actors(now).includes(outer(claim.actor)));
  const soleHolders = earlier.flatMap((each) => (each.status === "held" ? [each.holders[0].actor] : []));
  const last = soleHolders.at(-1);
  const namesFrom = begun.some((claim) => outer(claim.actor) === holder?.actor && fromOf(claim) !== null);
  const wasHolder = (standing: Standing) => holder !== undefined && actors(standing).includes(holder.actor);
  const changed = holder?.basis === "present" ? "arrived" : "changed-hands";
  const rules: [boolean, TurnKind | null][] = [
    [holder !== undefined && gone && !isNew && !isSaidAgain, null],
    [now.status === "contested", "disputed"],
    [now.status === "vacated", "left"],
    [now.status === "unknown", "lapsed"],
    [(last !== undefined && last !== holder?.actor) || namesFrom, changed],
    [before.status === "contested" && wasHolder(before), "settled"],
    [differs && last === holder?.actor, "returned"],
    [isTaken, "took"],
    [earlier.every(({ status }) => status === "unknown"), "first-report"],
    [earlier.some(wasHolder), "returned"],
    [true, changed],
  ];
  return rules.find(([fits]) => fits)?.[1] ?? null;
}
