import type { Place } from "../model/place.ts";
import { RANKS, rankOf } from "../text/fold.ts";

/** The places that bear a name like what was typed, best matches first; none where nothing is typed. */
export function findPlaces(typed: string, places: Iterable<Place>): Place[] {
  const ranked = [...places].map((place) => ({
    place,
    rank: rankOf(typed, [...Object.values(place.names), ...place.aliases]),
  }));
  return RANKS.flatMap((rank) => ranked.filter((each) => each.rank === rank).map(({ place }) => place));
}
