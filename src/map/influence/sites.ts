import type { History } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import type { ActorId } from "../../model/actor.ts";
import type { Day } from "../../model/day.ts";

/** A spot of which something is reported; without an actor it only bounds the cells of others. */
export interface Site {
  /** In degrees. */
  readonly spot: readonly [longitude: number, latitude: number];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly actor: ActorId | null;
}

/** The sites of a day, each on a spot of its own. */
export function sitesOn({ places }: History, day: Day): Site[] {
  const sites = new Map<string, Site>();
  for (const { place, periods } of places.values()) {
    const spot = place.form === "point" ? place.spot : null;
    const { standing } = findPeriod(periods, day);
    if (!spot || standing.status === "unknown") continue;
    const actor = standing.status === "held" ? standing.holders[0].actor : null;
    const key = String(spot);
    const other = sites.get(key);
    // Two places on one spot share a cell only if they share a holder.
    sites.set(key, { spot, country: place.country, actor: other && other.actor !== actor ? null : actor });
  }
  return [...sites.values()];
}
