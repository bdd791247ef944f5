import { isWitness, type WitnessClaim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { PlaceId } from "../model/place.ts";
import { type History, locatedFirst, newsOn } from "./history.ts";
import { listClaims } from "./standing-claims.ts";

/** What is said of a place on a day beside its news. */
export interface SaidBeside {
  readonly place: PlaceId;
  /** In the order of the place's claims. */
  readonly claims: readonly WitnessClaim[];
}

/**
 * The claims of the day about who holds a place that none of its news rests on, place by place, places on the map first:
 * they repeat what was said before, speak of the days before alone, or leave the day open where another report names it.
 */
export function saidBesideOn(history: History, day: Day): SaidBeside[] {
  const told = new Set(newsOn(history, day).flatMap(({ period }) => listClaims(period.standing)));
  return locatedFirst(history.places.values()).flatMap(({ place, claims }) => {
    const own = claims.filter(isWitness).filter((claim) => claim.place === place.id && claim.day === day);
    const beside = own.filter(({ id }) => !told.has(id));
    return beside.length > 0 ? [{ place: place.id, claims: beside }] : [];
  });
}
