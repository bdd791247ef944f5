import type { Chronicle } from "../model/chronicle.ts";
import type { Spell } from "../model/control.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, daysOf } from "../model/day.ts";
import type { PlaceId } from "../model/place.ts";

/** A place whose control changed, and the spell that began. */
export interface Change {
  readonly place: PlaceId;
  readonly spell: Spell;
}

/** The changes of every day of the range, days without one included; places on the map first. */
export function changesByDay(chronicle: Chronicle, { places, map }: Dataset): ReadonlyMap<Day, readonly Change[]> {
  const changes = new Map<Day, Change[]>(daysOf(map.range).map((day) => [day, []]));
  const isLocated = (place: PlaceId) => places.get(place)?.geometry != null;
  const ordered = [...chronicle].sort(([a], [b]) => Number(isLocated(b)) - Number(isLocated(a)));
  for (const [place, { spells }] of ordered) {
    for (const spell of spells) if (spell.changed) changes.get(spell.first)?.push({ place, spell });
  }
  return changes;
}
