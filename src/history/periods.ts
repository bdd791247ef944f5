import type { Actor, ActorId } from "../model/actor.ts";
import { type Claim, type ClaimId, isWitness } from "../model/claim.ts";
import { addDays, type Day, type DayRange } from "../model/day.ts";
import type { Assertion } from "./assertions.ts";
import { buildAssertions } from "./build-assertions.ts";
import { buildStanding } from "./build-standing.ts";
import { type Period, type Standing, UNTOLD } from "./standing.ts";
import { buildTurn, haveSameHolders, type Past, passOn } from "./turns.ts";

/** What is said about who held one place. */
export interface PlaceAssertions {
  /** In order of day and id. */
  readonly assertions: readonly Assertion[];
  /** The claims that another one denies. */
  readonly denied: ReadonlySet<ClaimId>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
}

/** The days that the periods cover. */
export interface Span {
  readonly range: DayRange;
  /** Of later days nothing is told; null for no such limit. */
  readonly asOf: Day | null;
}

/** What the claims about one place assert; events among them count for what they deny. */
export function gatherAssertions(claims: readonly Claim[], actors: ReadonlyMap<ActorId, Actor>): PlaceAssertions {
  const denied = new Set(claims.map(({ denies }) => denies).filter((denies) => denies !== null));
  return { assertions: buildAssertions(claims.filter(isWitness), actors), denied, actors };
}

/**
 * The periods of one place, in order and without gaps. Neighbours differ in their standings.
 * Cost: linear in the claims for a given number of days.
 */
export function buildPeriods(said: PlaceAssertions, { range, asOf }: Span): Period[] {
  if (asOf === null || asOf >= range.last) return buildToldPeriods(said, range);
  const first = Math.max(range.first, addDays(asOf, 1)) as Day;
  const told = asOf < range.first ? [] : buildToldPeriods(said, { first: range.first, last: asOf });
  return [...told, { first, until: addDays(range.last, 1), standing: UNTOLD, since: first, turn: null }];
}

/** The period that covers the day; throws where none does. */
export function findPeriod(periods: readonly Period[], day: Day): Period {
  // A loop, as a step to another day asks for tens of thousands.
  for (const period of periods) if (period.first <= day && day < period.until) return period;
  throw new Error(`no period covers day ${day}`);
}

/** Whether status, holders and absent are the same. */
export function isSameRun(a: Standing, b: Standing): boolean {
  const absentFrom = ({ absent }: Standing) => String(absent.map(({ actor }) => actor));
  return haveSameHolders(a, b) && absentFrom(a) === absentFrom(b);
}

function buildToldPeriods({ assertions, denied, actors }: PlaceAssertions, range: DayRange): Period[] {
  const standOn = (day: number) => buildStanding(speakingOn(day, assertions), denied);
  const periods: Period[] = [];
  let past: Past = passOn(NOTHING, standOn(-Infinity));
  let since: Day | null = null;
  const boundaries = findBoundaries(assertions, range);
  for (const [index, day] of boundaries.entries()) {
    const standing = standOn(day);
    if (day >= range.first) {
      if (!isSameRun(past.standing, standing)) since = day;
      const touched = findTouched(day, assertions);
      const turn = buildTurn({ day, past, standing, touched, isFirst: day === range.first, actors });
      periods.push({ first: day, until: boundaries[index + 1] ?? addDays(range.last, 1), standing, since, turn });
    }
    past = passOn(past, standing);
  }
  return joinEqual(periods);
}

const NOTHING: Past = { standing: UNTOLD, lastHolder: null, holders: new Set(), known: false };

/** Each day up to the end of the range on which an assertion begins or has ended, and the first day of the range, in order. */
function findBoundaries(assertions: readonly Assertion[], range: DayRange): Day[] {
  const days = assertions.flatMap(({ first, until }) => [first, until]);
  const within = days.filter((day) => Number.isFinite(day) && day <= range.last);
  return [...new Set([range.first, ...within])].sort((a, b) => a - b) as Day[];
}

const speakingOn = (day: number, assertions: readonly Assertion[]) =>
  assertions.filter(({ first, until }) => first <= day && day < until);

const findTouched = (day: Day, assertions: readonly Assertion[]) =>
  assertions.filter(({ tense, first, until }) => tense !== "undated" && (first === day || until === day));

/** The periods, with neighbours as one where nothing turns between them and their standings are the same. */
function joinEqual(periods: readonly Period[]): Period[] {
  const joined: Period[] = [];
  for (const period of periods) {
    const last = joined.at(-1);
    const goesOn = period.turn === null && JSON.stringify(last?.standing) === JSON.stringify(period.standing);
    if (last && goesOn) joined[joined.length - 1] = { ...last, until: period.until };
    else joined.push(period);
  }
  return joined;
}
