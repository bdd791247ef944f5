import type { History } from "../history/history.ts";
import { findPeriod } from "../history/periods.ts";
import type { Period } from "../history/standing.ts";
import type { Locale } from "../language/locale.ts";
import { describeBriefly } from "../language/phrases/standing.ts";
import { addDays, clampDay, type Day, type DayRange, daysOf } from "../model/day.ts";
import { inLanguage } from "../model/names.ts";
import type { PlaceId } from "../model/place.ts";

/** What two maps tell otherwise of a place over some days, both ends included. */
export interface StandingDifference {
  readonly days: DayRange;
  /** Null where that map has no such place or day. */
  readonly before: ToldPeriod | null;
  readonly after: ToldPeriod | null;
}

/** A period of a place, in words. */
export interface ToldPeriod {
  readonly words: string;
  readonly period: Period;
}

/** A place of which two maps tell otherwise, and over which days. */
export interface PlaceDifference {
  readonly id: PlaceId;
  readonly place: string;
  readonly differences: readonly StandingDifference[];
}

/**
 * Every place of which two maps tell otherwise, in the order of the later one, with the days and what each of them tells; of
 * some places alone where they are named.
 */
export function diffStandings(
  before: History,
  after: History,
  locale: Locale,
  only?: ReadonlySet<string>,
): PlaceDifference[] {
  const ids = new Set([...after.places.keys(), ...before.places.keys()]);
  const asked = only ? [...ids].filter((id) => only.has(id)) : [...ids];
  return asked.flatMap((id) => {
    const differences = diffPlace(id, before, after, locale);
    if (differences.length === 0) return [];
    const place = after.dataset.places.get(id) ?? before.dataset.places.get(id);
    return [{ id, place: place ? inLanguage(place.names, locale.language) : id, differences }];
  });
}

function diffPlace(id: PlaceId, before: History, after: History, locale: Locale): StandingDifference[] {
  const found: StandingDifference[] = [];
  for (const day of daysOf(together(before.stops.range, after.stops.range))) {
    const told = { before: tell(id, day, before, locale), after: tell(id, day, after, locale) };
    if (told.before?.words === told.after?.words) continue;
    const last = found.at(-1);
    const goesOn =
      last?.before?.words === told.before?.words &&
      last?.after?.words === told.after?.words &&
      last !== undefined &&
      addDays(last.days.last, 1) === day;
    if (goesOn) found[found.length - 1] = { ...last, days: { first: last.days.first, last: day } };
    else found.push({ days: { first: day, last: day }, ...told });
  }
  return found;
}

const together = (one: DayRange, other: DayRange): DayRange => ({
  first: Math.min(one.first, other.first) as Day,
  last: Math.max(one.last, other.last) as Day,
});

function tell(id: PlaceId, day: Day, { places, stops, dataset }: History, locale: Locale): ToldPeriod | null {
  const place = places.get(id);
  if (!place || clampDay(day, stops.range) !== day) return null;
  const period = findPeriod(place.periods, day);
  return { words: describeBriefly(period.standing, dataset, locale), period };
}
