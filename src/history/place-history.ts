import { type Claim, type ClaimId, type EventClaim, isWitness, type WitnessClaim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { groupBy } from "../model/group-by.ts";
import type { Place, PlaceId } from "../model/place.ts";
import { placesOf } from "../model/places-of.ts";
import type { Assertion } from "./assertions.ts";
import { type DayDispute, findDayDisputes, findOpenChanges } from "./day-disputes.ts";
import { type Filter, type Omission, omissionOf } from "./filter.ts";
import { findNumberDisputes, groupByTopic, type NumberDispute } from "./number-disputes.ts";
import { buildPeriods, gatherAssertions } from "./periods.ts";
import type { Period, Turn } from "./standing.ts";
import { byDay } from "./witnesses.ts";

/** All that follows for one place from the claims that a filter lets count. */
export interface PlaceHistory {
  readonly place: Place;
  /** The claims about it that count, movements to it included, newest first; on one day those about control before the events. */
  readonly claims: readonly Claim[];
  /** The other claims about it, in the same order. */
  readonly excluded: readonly Exclusion[];
  /** What each claim about control says of which days, in order of day and id. */
  readonly assertions: readonly Assertion[];
  /** Its standings over the range of the map, in order and without gaps. */
  readonly periods: readonly Period[];
  /** What happened there, by day; each day's events in the order of their ids, the days in order. */
  readonly eventsByDay: ReadonlyMap<Day, readonly EventClaim[]>;
  /** The turns of its periods, in order. */
  readonly turns: readonly Turn[];
  /** Reports that put a change on different days. */
  readonly dayDisputes: readonly DayDispute[];
  /** Claims of a change whose day the text leaves open, oldest first. */
  readonly openChanges: readonly WitnessClaim[];
  /** Claims that another one, which counts, denies. */
  readonly denied: ReadonlySet<ClaimId>;
  /** Different numbers for what claims about the place count. */
  readonly numberDisputes: readonly NumberDispute[];
}

/** A claim that a filter does not let count, and why. */
export interface Exclusion {
  readonly claim: Claim;
  readonly omission: Omission;
}

/** The claims of a data set as a filter sorts them, in the order of the data set. */
export interface SortedClaims {
  /** All that count. */
  readonly counted: readonly Claim[];
  /** For each place, those about it. */
  readonly byPlace: ReadonlyMap<PlaceId, SortedPlace>;
  /** Those that count and give a number, by what they count. */
  readonly byTopic: ReadonlyMap<string, readonly Claim[]>;
}

interface SortedPlace {
  readonly claims: Claim[];
  readonly excluded: Exclusion[];
}

/** The claims sorted by place and by whether they count; every place has an entry. */
export function sortClaims(dataset: Dataset, filter: Filter): SortedClaims {
  const byPlace = new Map([...dataset.places.keys()].map((id) => [id, { claims: [], excluded: [] } as SortedPlace]));
  const counted: Claim[] = [];
  for (const claim of dataset.claims.values()) {
    const omission = omissionOf(filter, claim, dataset);
    if (omission === null) counted.push(claim);
    for (const id of placesOf(claim)) {
      const place = byPlace.get(id);
      if (!place) throw new Error(`claim ${claim.id} names the unknown place ${id}`);
      if (omission === null) place.claims.push(claim);
      else place.excluded.push({ claim, omission });
    }
  }
  return { counted, byPlace, byTopic: groupByTopic(counted) };
}

/** The history of one place; throws where the data set has no such place. */
export function buildPlaceHistory(
  place: Place,
  { byPlace, byTopic }: SortedClaims,
  { map, actors }: Dataset,
  { asOf }: Filter,
): PlaceHistory {
  const { claims = [], excluded = [] } = byPlace.get(place.id) ?? {};
  const own = claims.filter((claim) => claim.place === place.id);
  const said = gatherAssertions(own, actors);
  const { assertions, denied } = said;
  const periods = buildPeriods(said, { range: map.range, asOf });
  const newest = [...claims].sort(newestFirst);
  return {
    place,
    claims: newest,
    excluded: [...excluded].sort((a, b) => newestFirst(a.claim, b.claim)),
    assertions,
    periods,
    eventsByDay: groupEvents(own),
    turns: periods.flatMap(({ turn }) => turn ?? []),
    dayDisputes: findDayDisputes(assertions, actors),
    openChanges: findOpenChanges(own.filter(isWitness), assertions, actors),
    denied,
    numberDisputes: findNumberDisputes(newest, byTopic),
  };
}

/** By day; on one day the claims about control before the events. */
const newestFirst = (a: Claim, b: Claim) =>
  b.day - a.day || Number(isWitness(b)) - Number(isWitness(a)) || (a.id < b.id ? -1 : 1);

function groupEvents(claims: readonly Claim[]): ReadonlyMap<Day, readonly EventClaim[]> {
  const events = [...claims].sort(byDay).flatMap((claim) => (isWitness(claim) ? [] : [claim]));
  return groupBy(events, ({ day }) => day);
}
