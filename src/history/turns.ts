import type { Actor, ActorId } from "../model/actor.ts";
import type { Day } from "../model/day.ts";
import { type Assertion, areHedged, idsOf, tellsOfLeaving } from "./assertions.ts";
import { findBasis } from "./build-standing.ts";
import type { Basis, Holder, OpenDays, Standing, Turn, TurnKind } from "./standing.ts";
import { findLoser } from "./witnesses.ts";

/** What news says: that something changed, or for the first time who held a place, which may have been so for long. */
export type News = "change" | "first-report";

/** What news a turn is; null where it is none, as that nothing is known any more. */
export function newsOf({ kind }: Turn): News | null {
  switch (kind) {
    case "lapsed":
      return null;
    case "first-report":
      return "first-report";
    default:
      return "change";
  }
}

/** Whether a turn is told as news. */
export const isNews = (turn: Turn): boolean => newsOf(turn) !== null;

/** What was so at a place before a day. */
export interface Past {
  /** The standing of the day before. */
  readonly standing: Standing;
  /** Who, last of all, held the place without a dispute; null where nobody did. */
  readonly lastHolder: ActorId | null;
  /** Everybody who was ever said to hold it. */
  readonly holders: ReadonlySet<ActorId>;
  /** Some day was not unknown. */
  readonly known: boolean;
}

/** The past of the day after one with that standing. */
export function passOn(past: Past, standing: Standing): Past {
  return {
    standing,
    lastHolder: standing.status === "held" ? standing.holders[0].actor : past.lastHolder,
    holders: new Set([...past.holders, ...actorsOf(standing)]),
    known: past.known || standing.status !== "unknown",
  };
}

/** Whether both days have the same status and the same actors said to hold. */
export function haveSameHolders(a: Standing, b: Standing): boolean {
  return a.status === b.status && String(actorsOf(a)) === String(actorsOf(b));
}

/** A day, with all that decides what it did. */
export interface TurningDay {
  readonly day: Day;
  readonly past: Past;
  readonly standing: Standing;
  /** The assertions that begin or end on the day, undated ones left out, in order of day and id. */
  readonly touched: readonly Assertion[];
  /** It is the first day of the map: only what a claim of that day did is told. */
  readonly isFirst: boolean;
  readonly actors: ReadonlyMap<ActorId, Actor>;
}

/** What the day did to the standing of its place; null where it did nothing that is told. */
export function buildTurn(at: TurningDay): Turn | null {
  const begun = at.touched.filter(({ tense, first }) => tense === "forward" && first === at.day);
  const kind = findKind(at, begun);
  if (kind === null) return null;
  const told = begun.filter((assertion) => makesTurn(kind, assertion, at.standing));
  if (at.isFirst && told.length === 0) return null;
  const makers = told.length > 0 ? told : findOpening(at);
  return {
    kind,
    day: at.day,
    basis: findTurnBasis(kind, told),
    hedged: areHedged(makers),
    open: kind === "lapsed" ? null : findOpenDays(makers),
    claims: idsOf(at.touched),
  };
}

function findKind({ past, standing, actors }: TurningDay, begun: readonly Assertion[]): TurnKind | null {
  const before = past.standing;
  if (haveSameHolders(before, standing)) {
    const [taker] = findTakers(before, standing);
    if (!taker) return beginsLeaving(before, standing) ? "leaving" : null;
    if (standing.status === "contested") return "disputed";
    return namesLoser(taker, begun, actors) ? "changed-hands" : "took";
  }
  if (isLeftOver(before, standing, begun)) return null;
  switch (standing.status) {
    case "contested":
      return "disputed";
    case "vacated":
      return "left";
    case "unknown":
      return "lapsed";
    case "held":
      return findKindOfHold(standing.holders[0], past, begun, actors);
  }
}

/** Those of whom a control says that they took what they were only present in. */
function findTakers(before: Standing, { holders }: Standing): Holder[] {
  const present = new Set(before.holders.filter(({ basis }) => basis === "present").map(({ actor }) => actor));
  return holders.filter(({ actor, basis }) => basis === "stated" && present.has(actor));
}

/** Whether the holders are what is left of those of the day before, and nothing new is said of any of them. */
function isLeftOver(before: Standing, standing: Standing, begun: readonly Assertion[]): boolean {
  const [was, is] = [actorsOf(before), actorsOf(standing)];
  const isRest = is.length > 0 && is.length < was.length && is.every((actor) => was.includes(actor));
  return isRest && !begun.some(({ actor, says }) => says === "holds" && is.includes(actor));
}

function beginsLeaving(before: Standing, standing: Standing): boolean {
  const left = new Set(before.holders.filter(({ leaving }) => leaving).map(({ actor }) => actor));
  return standing.holders.some(({ actor, leaving }) => leaving && !left.has(actor));
}

/** What it means that an actor holds the place that it did not hold, or not alone, the day before. */
function findKindOfHold(
  holder: Holder,
  { standing: before, lastHolder, holders, known }: Past,
  begun: readonly Assertion[],
  actors: TurningDay["actors"],
): TurnKind {
  const { actor, basis } = holder;
  const fromOther = basis === "present" ? "arrived" : "changed-hands";
  if ((lastHolder !== null && lastHolder !== actor) || namesLoser(holder, begun, actors)) return fromOther;
  if (before.status === "contested" && actorsOf(before).includes(actor)) return "settled";
  if (!known) return "first-report";
  return holders.has(actor) ? "returned" : fromOther;
}

function namesLoser({ actor }: Holder, begun: readonly Assertion[], actors: TurningDay["actors"]): boolean {
  return begun.some((each) => each.actor === actor && findLoser(each.claim, actors) !== null);
}

/** Whether the assertion, which begins on the day of a turn, is what makes the turn. */
function makesTurn(kind: TurnKind, assertion: Assertion, { holders }: Standing): boolean {
  const { actor, says } = assertion;
  switch (kind) {
    case "disputed":
      return true;
    case "left":
      return says === "absent";
    case "leaving":
      return tellsOfLeaving(assertion);
    case "lapsed":
      return false;
    case "changed-hands":
    case "arrived":
    case "settled":
    case "returned":
    case "took":
    case "first-report":
      return says === "holds" && holders[0]?.actor === actor;
  }
}

/** Where no claim of the day makes its turn: the assertions of those whose open days begin with it, else all that begin or end. */
function findOpening({ day, touched }: TurningDay): readonly Assertion[] {
  const opening = touched.filter(({ claim }) => claim.earliest === day);
  return opening.length > 0 ? opening : touched;
}

function findTurnBasis(kind: TurnKind, told: readonly Assertion[]): Basis {
  switch (kind) {
    case "left":
    case "leaving":
      return "stated";
    case "disputed":
      return told.some(({ says, claim }) => says === "absent" && claim.kind === "withdrawal")
        ? "stated"
        : findBasis(told.filter(({ says }) => says === "holds"));
    default:
      return findBasis(told);
  }
}

function findOpenDays(makers: readonly Assertion[]): OpenDays | null {
  if (makers.length === 0 || makers.some(({ claim }) => claim.earliest === claim.day)) return null;
  const earliest = Math.max(...makers.map(({ claim }) => claim.earliest)) as Day;
  const day = Math.min(...makers.map(({ claim }) => claim.day)) as Day;
  return earliest <= day ? { earliest, day } : null;
}

const actorsOf = ({ holders }: Standing): ActorId[] => holders.map(({ actor }) => actor);
