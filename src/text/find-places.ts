import { memoize } from "../model/memoize.ts";
import type { Names } from "../model/names.ts";
import type { Place } from "../model/place.ts";
import { RANKS, type Rank, rankOf, rankOfSpelling, type Spelling, spell } from "./fold.ts";
import { nearest, sketchesOf } from "./nearest.ts";

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
  if (wanted.folded === "") return [];
  const found: Found[] = [];
  for (const place of places) {
    const fit = fitOf(wanted, spellingsOf(place));
    if (fit) found.push({ place, ...fit, isReported: isReported(place) });
  }
  return found.sort(compareFound).map(({ place }) => place);
}

/**
 * Makes the forms in which the names of places are compared, so that the first key that is typed finds them made: that takes
 * far longer than to compare them, so it is done in slices with pauses between.
 */
export async function prepareSearch(places: Iterable<Place>): Promise<void> {
  let count = 0;
  for (const place of places) {
    spellingsOf(place);
    sketchesOf(place, namesOf);
    if (++count % SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Places between two pauses; a few milliseconds of work. */
const SLICE = 200;

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

/** The forms of its names, which every key that is typed asks for again. */
const spellingsOf = memoize((place: Place): readonly Spelling[] => namesOf(place).map(spell));

/** How well the best of its names fits: its place among the ranks, and the length of the shortest one that fits so well. */
interface Fit {
  readonly rank: number;
  readonly length: number;
}

interface Found extends Fit {
  readonly place: Place;
  readonly isReported: boolean;
}

function fitOf(wanted: Spelling, names: readonly Spelling[]): Fit | null {
  let rank: number = RANKS.length;
  let length = Infinity;
  for (const name of names) {
    const own = rankOfSpelling(wanted, name);
    if (own < rank) length = Infinity;
    if (own <= rank) [rank, length] = [own, Math.min(length, name.folded.length)];
  }
  return rank < RANKS.length ? { rank, length } : null;
}

function compareFound(a: Found, b: Found): number {
  return (
    a.rank - b.rank ||
    Number(b.isReported) - Number(a.isReported) ||
    a.length - b.length ||
    Number(a.place.form === "area") - Number(b.place.form === "area")
  );
}
