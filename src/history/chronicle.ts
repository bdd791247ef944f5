import { type Claim, type EventClaim, isWitness, type WitnessClaim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { addDays, type Day } from "../model/day.ts";
import type { PlaceId } from "../model/place.ts";
import { type Spell, sameHold, spellsOf } from "./control.ts";
import { COUNT_ALL, type Filter, heardIn } from "./filter.ts";
import { byDay } from "./witness.ts";

/** What was said about one place. */
export interface PlaceRecord {
  /** Who held it, over the whole range of the map, without gaps. */
  readonly spells: readonly Spell[];
  /** What happened there, oldest first. */
  readonly events: readonly EventClaim[];
}

/** A record for every place of the data set, in its order. */
export type Chronicle = ReadonlyMap<PlaceId, PlaceRecord>;

/** The chronicle that the claims which the filter lets speak add up to. */
export function chronicleOf(dataset: Dataset, filter: Filter = COUNT_ALL): Chronicle {
  const heard = heardIn(dataset, filter);
  const byPlace = groupByPlace(heard);
  return new Map(
    [...dataset.places.keys()].map((id) => {
      const claims = byPlace.get(id) ?? [];
      const witnesses = claims.filter(isWitness);
      const events = claims.filter((claim): claim is EventClaim => !isWitness(claim));
      return [id, { spells: knownSpells(witnesses, dataset, filter.asOf), events: events.sort(byDay) }];
    }),
  );
}

/** The claims of each place that has any, in their order. */
export function groupByPlace<C extends Claim>(claims: readonly C[]): Map<PlaceId, C[]> {
  const groups = new Map<PlaceId, C[]>();
  for (const claim of claims) {
    const group = groups.get(claim.place);
    if (group) group.push(claim);
    else groups.set(claim.place, [claim]);
  }
  return groups;
}

/** The spells up to the as-of day, that day included, and one of the unknown after it. */
function knownSpells(claims: readonly WitnessClaim[], { map, actors }: Dataset, asOf: Day | null): Spell[] {
  const { first, last } = map.range;
  if (asOf === null || asOf >= last) return spellsOf(claims, actors, map.range);
  if (asOf < first) return spellsOf([], actors, map.range);
  const known = spellsOf(claims, actors, { first, last: asOf });
  const newest = known.at(-1);
  const afterwards = addDays(asOf, 1);
  const unknown = spellsOf([], actors, { first: afterwards, last }).map((spell) => {
    const goesOn = newest && sameHold(newest.control, spell.control);
    return { ...spell, since: goesOn ? newest.since : afterwards };
  });
  return [...known, ...unknown];
}
