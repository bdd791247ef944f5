import { knownOn } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import { addDays, type Day, type DayRange } from "../model/day.ts";
import { memoize } from "../model/memoize.ts";
import { listCorrections } from "./corrections.ts";

/** How many articles became known on each day on which any did, the first day first. */
export function publicationsOf({ articles }: Dataset): ReadonlyMap<Day, number> {
  const days = [...articles.values()].map(knownOn).sort((a, b) => a - b);
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

/** The days that the second clock can stand on: those of the map, and on to the newest to choose from where that is later. */
export const asOfRangeOf = memoize((dataset: Dataset): DayRange => {
  const { first, last } = dataset.map.range;
  const newest = asOfDaysOf(dataset, null).at(-1)?.[0] ?? last;
  return { first, last: Math.max(last, newest) as Day };
});

/**
 * The days to choose from for the second clock, each with how many articles became known on it, in order: the days of
 * publication, those on which a claim was taken back, replaced or corrected, the chosen day, and the day before the first
 * publication, unless the map begins later.
 */
export function asOfDaysOf(dataset: Dataset, chosen: Day | null): [day: Day, articles: number][] {
  const publications = publicationsOf(dataset);
  const [earliest] = publications.keys();
  const silent = earliest !== undefined && earliest > dataset.map.range.first ? addDays(earliest, -1) : null;
  const others = [silent, chosen, ...listCorrections(dataset).map(({ day }) => day)].filter(
    (day) => day !== null && !publications.has(day),
  ) as Day[];
  const days = new Map([...others.map((day): [Day, number] => [day, 0]), ...publications]);
  return [...days].sort(([a], [b]) => a - b);
}
