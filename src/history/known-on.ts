import { knownOn, knownWhen } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { addDays, type Day } from "../model/day.ts";
import { lookUp } from "../model/lookup.ts";
import { memoize } from "../model/memoize.ts";
import type { PlaceId } from "../model/place.ts";
import { claimAsOf } from "./claim-as-of.ts";
import { correctionsOf } from "./corrections.ts";
import { omissionOf } from "./filter.ts";
import { type History, historyOfPlace, type PlaceTurn, standingOn } from "./history.ts";
import { buildPeriods, findPeriod, gatherAssertions } from "./periods.ts";
import type { PlaceHistory } from "./place-history.ts";
import { type Period, type Standing, type Turn, UNTOLD } from "./standing.ts";
import { nameStatement } from "./statements.ts";

/** A turn, and when it could first be read of. */
export interface KnownTurn extends PlaceTurn {
  /** See `turnKnownOn`. */
  readonly knownOn: Day;
  /** See `turnKnownAt`. */
  readonly knownAt: string | null;
}

/** Every turn of the history by its day, places on the map first, each with the day from which it was known. */
export const listKnownTurns: (history: History) => readonly KnownTurn[] = memoize((history) => {
  const turns = [...history.turns.values()].flat();
  return turns.map((each) => {
    const isSettled = recogniserOf(history, each);
    const knownOn = turnKnownOn(history, each, isSettled);
    return { ...each, knownOn, knownAt: turnKnownAt(history, each, knownOn, isSettled) };
  });
});

/** What was known of a place on each as-of day of a stretch. */
interface Edition {
  /** First as-of day; -Infinity before anything was known. */
  readonly first: number;
  /** As-of day after the last one. */
  readonly until: number;
  /** Not cut off at an as-of day. */
  readonly periods: readonly Period[];
}

const EDITIONS = new WeakMap<PlaceHistory, readonly Edition[]>();

/**
 * The first as-of day from which the standing of the place on the day stays as it is, apart from further claims that say the
 * same; null where it was never otherwise. The voice of the history's filter counts, and no as-of day after its own.
 * Cost: once for each place, its periods for each day on which a claim about it became known or was revoked.
 */
export function standingKnownOn(history: History, place: PlaceId, day: Day): Day | null {
  const tell = tellerOf(history.dataset);
  const told = tell(standingOn(history, place, day));
  return findSettling(history, place, day, (period) => tell(period?.standing ?? UNTOLD) === told);
}

/** Whether what was known of a day is all that is told of it; null for a day that is not told yet. */
type IsSettled = (period: Period | null) => boolean;

/** The first as-of day from which the turn, and the standing that it leads to, stays as it is; see `standingKnownOn`. */
function turnKnownOn(history: History, { place, turn }: PlaceTurn, isSettled: IsSettled): Day {
  const settled = findSettling(history, place, turn.day, isSettled);
  if (settled === null) throw new Error(`no article makes the turn of ${place} on day ${turn.day} known`);
  return settled;
}

/**
 * The time, as `HH:MM` in the time zone of the map, of the article with which the turn was known on its `knownOn`: of the articles
 * of that day the first from which on it stays as it is. Null for the start of the day: where an article without a time is that
 * one, a correction did it, or it had been announced before.
 * Cost: the periods of the place for each time of the day at which articles about it became known.
 */
function turnKnownAt(history: History, { place, turn }: PlaceTurn, knownOn: Day, isSettled: IsSettled): string | null {
  const { articles } = history.dataset;
  const own = claimsAbout(historyOfPlace(history, place)).flatMap((claim) => {
    const { day, time } = knownWhen(lookUp("article", claim.article, articles));
    return day > knownOn ? [] : [{ claim, time: day === knownOn ? time : null }];
  });
  const times = new Set(own.map(({ time }) => time).filter((time) => time !== null));
  for (const time of [...times].sort().reverse()) {
    const before = own.filter((each) => each.time === null || each.time < time).map(({ claim }) => claim);
    if (!isSettled(findPeriod(periodsAsOf(history, before, knownOn), turn.day))) return time;
  }
  return null;
}

/** Whether a period begins with the turn and leads to the same standing. */
function recogniserOf(history: History, { place, turn }: PlaceTurn): IsSettled {
  const tell = tellerOf(history.dataset);
  const told = tell(standingOn(history, place, turn.day)) + nameTurn(turn);
  return (period) =>
    period?.first === turn.day && period.turn !== null && tell(period.standing) + nameTurn(period.turn) === told;
}

/** All that a standing tells, claims that say the same told once. */
const tellerOf = memoize((dataset: Dataset) =>
  memoize(({ status, holders, absent, undated }: Standing) => {
    const besides = undated.map((id) => {
      const claim = lookUp("claim", id, dataset.claims);
      return nameStatement(claim, dataset) + (claim.hedge === null);
    });
    const told = [status, holders, absent, [...new Set(besides)].sort()];
    return JSON.stringify(told, (key, value) => (key === "claims" ? undefined : value));
  }),
);

const nameTurn = ({ kind, basis, hedged, open }: Turn) => JSON.stringify([kind, basis, hedged, open]);

/** The first as-of day from which `isSettled` is so of the period of the day, null for a day that is not told yet. */
function findSettling(history: History, place: PlaceId, day: Day, isSettled: IsSettled): Day | null {
  for (const { first, until, periods } of [...editionsOf(history, place)].reverse()) {
    if (day < until && !isSettled(findPeriod(periods, day))) return until as Day;
    if (first < day && !isSettled(null)) return Math.min(until, day) as Day;
  }
  return null;
}

function editionsOf(history: History, id: PlaceId): readonly Edition[] {
  const place = historyOfPlace(history, id);
  const made = EDITIONS.get(place) ?? buildEditions(history, place);
  EDITIONS.set(place, made);
  return made;
}

/** The claims about the place that may count on some as-of day. */
const claimsAbout = ({ place, claims, excluded }: PlaceHistory): Claim[] =>
  [...claims, ...excluded.map(({ claim }) => claim)].filter((claim) => claim.place === place.id);

function buildEditions(history: History, place: PlaceHistory): Edition[] {
  const { dataset, filter } = history;
  const own = claimsAbout(place);
  const end = filter.asOf === null ? Infinity : addDays(filter.asOf, 1);
  const days = own.flatMap((claim) => [
    knownOn(lookUp("article", claim.article, dataset.articles)),
    ...correctionsOf(claim).map(({ day }) => day),
  ]);
  const firsts = [-Infinity, ...new Set(days.filter((day) => day < end).sort((a, b) => a - b))];
  return firsts.map((first, index) => {
    const periods = Number.isFinite(first)
      ? periodsAsOf(history, own, first as Day)
      : periodsAsOf(history, [], 0 as Day);
    return { first, until: firsts[index + 1] ?? end, periods };
  });
}

/** The periods by those of the claims that count as of the day, not cut off at it. */
function periodsAsOf({ dataset, filter }: History, claims: readonly Claim[], asOf: Day): readonly Period[] {
  const read = claims.map((claim) => claimAsOf(claim, asOf));
  const known = read.filter((each) => omissionOf({ ...filter, asOf }, each, dataset) === null);
  return buildPeriods(gatherAssertions(known, dataset.actors), { range: dataset.map.range, asOf: null });
}
