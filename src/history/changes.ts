import type { Dataset } from "../model/dataset.ts";
import { type Day, daysOf } from "../model/day.ts";
import { lookUp } from "../model/lookup.ts";
import { isLocated, type PlaceId } from "../model/place.ts";
import type { Chronicle, PlaceRecord } from "./chronicle.ts";
import type { Spell } from "./control.ts";

/** A place whose control changed, and the spell that began. */
export interface Change {
  readonly place: PlaceId;
  readonly spell: Spell;
}

/** The changes of every day of the range, days without one included; places on the map first. */
export function changesByDay(chronicle: Chronicle, dataset: Dataset): ReadonlyMap<Day, readonly Change[]> {
  const changes = new Map<Day, Change[]>(daysOf(dataset.map.range).map((day) => [day, []]));
  for (const [place, { spells }] of locatedFirst(chronicle, dataset)) {
    for (const spell of spells) if (spell.changed) changes.get(spell.first)?.push({ place, spell });
  }
  return changes;
}

/** The records of the chronicle in its order, those of places that are on the map before the others. */
export function locatedFirst(chronicle: Chronicle, { places }: Dataset): [PlaceId, PlaceRecord][] {
  const isShown = (id: PlaceId) => isLocated(lookUp("place", id, places));
  return [...chronicle].sort(([a], [b]) => Number(isShown(b)) - Number(isShown(a)));
}
