import type { Names } from "../model/names.ts";
import type { Place } from "../model/place.ts";
import { RANKS, type Rank, rankOf, rankOfSpellings, type Spelling, spell } from "./fold.ts";
import { nearest } from "./nearest.ts";

/**
 * The places that bear a name like what was typed, best matches first; none where nothing is typed. Of equal matches those come
 * first of which there are reports, then those of the shorter name, then points before areas.
 */
export function findPlaces(
  typed: string,
  places: Iterable<Place>,
  isReported: (place: Place) => boolean = () => false,
): Place[] {
  const wanted = spell(typed);
  return [...places]
    .flatMap((place) => {
      const rank = rankOfSpellings(wanted, spellingsOf(place));
      return rank === null ? [] : [{ place, order: orderOf(wanted, place, rank, isReported(place)) }];
    })
    .sort((a, b) => compareInTurn(a.order, b.order))
    .map(({ place }) => place);
}

/** The first of the names that what was typed is, or begins; null where there is none. */
export function findName(typed: string, all: Iterable<Names>): Names | null {
  const ranked = [...all].map((names) => ({ names, rank: rankOf(typed, Object.values(names)) }));
  const found = (wanted: Rank) => ranked.find(({ rank }) => rank === wanted)?.names;
  return found("exact") ?? found("prefix") ?? null;
}

/** The places with a name near to what was typed, for when none bears one like it; the nearest first, at most five. */
export function nearestPlaces(typed: string, places: Iterable<Place>): Place[] {
  return nearest(typed, places, namesOf);
}

const namesOf = ({ names, aliases }: Place): string[] => [...Object.values(names), ...aliases];

const SPELLINGS = new WeakMap<Place, readonly Spelling[]>();

/** The forms of its names, which every key that is typed asks for again. */
function spellingsOf(place: Place): readonly Spelling[] {
  const made = SPELLINGS.get(place) ?? namesOf(place).map(spell);
  SPELLINGS.set(place, made);
  return made;
}

/** What places are sorted by, each after the other, the smaller number first. */
function orderOf(wanted: Spelling, place: Place, rank: Rank, isReported: boolean): readonly number[] {
  const lengths = spellingsOf(place)
    .filter((name) => rankOfSpellings(wanted, [name]) === rank)
    .map(({ folded }) => folded.length);
  return [RANKS.indexOf(rank), Number(!isReported), Math.min(...lengths), Number(place.form === "area")];
}

const compareInTurn = (a: readonly number[], b: readonly number[]): number =>
  a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
