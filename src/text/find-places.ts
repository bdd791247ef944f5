import type { Place } from "../model/place.ts";
import { RANKS, rankOf } from "./fold.ts";
import { nearest } from "./nearest.ts";

/** The places that bear a name like what was typed, best matches first; none where nothing is typed. */
export function findPlaces(typed: string, places: Iterable<Place>): Place[] {
  const ranked = [...places].map((place) => ({
    place,
    rank: rankOf(typed, namesOf(place)),
  }));
  return RANKS.flatMap((rank) => ranked.filter((each) => each.rank === rank).map(({ place }) => place));
}

/** The places with a name near to what was typed, for when none bears one like it; the nearest first, at most five. */
export function nearestPlaces(typed: string, places: Iterable<Place>): Place[] {
  return nearest(typed, places, namesOf);
}

const namesOf = ({ names, aliases }: Place): string[] => [...Object.values(names), ...aliases];
