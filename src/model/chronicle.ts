import { type Claim, type EventClaim, isWitness, type WitnessClaim } from "./claim.ts";
import { type Spell, spellsOf } from "./control.ts";
import type { Dataset } from "./dataset.ts";
import { addDays, type Day, type DayRange } from "./day.ts";
import { type Filter, HEAR_ALL, hears } from "./filter.ts";
import type { PlaceId } from "./place.ts";

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
export function chronicleOf(dataset: Dataset, filter: Filter = HEAR_ALL): Chronicle {
  const heard = [...dataset.claims.values()].filter((claim) => hears(filter, claim, dataset));
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

const byDay = (a: Claim, b: Claim) => a.day - b.day || (a.id < b.id ? -1 : 1);

function groupByPlace(claims: readonly Claim[]): Map<PlaceId, Claim[]> {
  const groups = new Map<PlaceId, Claim[]>();
  for (const claim of claims) groups.set(claim.place, [...(groups.get(claim.place) ?? []), claim]);
  return groups;
}

/** The spells up to the as-of day, and one of the unknown after it. */
function knownSpells(claims: readonly WitnessClaim[], { map, actors }: Dataset, asOf: Day | null): Spell[] {
  if (asOf === null || asOf >= map.range.last) return spellsOf(claims, actors, map.range);
  const silent = (range: DayRange) => spellsOf([], actors, range);
  if (asOf < map.range.first) return silent(map.range);
  const first = addDays(asOf, 1);
  const known = spellsOf(claims, actors, { first: map.range.first, last: asOf });
  const unknown = silent({ first, last: map.range.last });
  const wasUnknown = known.at(-1)?.control.status === "unknown";
  return [...known, ...unknown.map((spell) => ({ ...spell, since: wasUnknown ? (known.at(-1)?.since ?? null) : first }))];
}
