import { isLarge, listFullDays } from "../history/full-days.ts";
import type { History } from "../history/history.ts";
import { type Day, daysOf, isoDay } from "../model/day.ts";
import { findLast } from "../model/find-last.ts";

/** Up to so many days each one has a layer of its own. */
const MOST_DAYS = 400;

/**
 * The days that have a layer: every day of the map, or in a long one its first day and those on which any standing differs;
 * in a large one those that are told in full.
 */
export function listLayerDays(history: History): Day[] {
  const { dataset, places } = history;
  if (isLarge(dataset)) return [...listFullDays(history)];
  const days = daysOf(dataset.map.range);
  if (days.length <= MOST_DAYS) return days;
  const begun = new Set([...places.values()].flatMap(({ periods }) => periods.map(({ first }) => first)));
  return days.filter((day) => day === dataset.map.range.first || begun.has(day));
}

/**
 * The published layer of a day of the range, relative to `data/`: its own, or that of the last day that has one; on a large
 * map, where the days between differ, null for a day without its own.
 */
export function dayLayerFile(day: Day, history: History): string | null {
  const own = findLast(listLayerDays(history), (each) => each <= day);
  if (own === undefined) throw new Error(`day ${day} is before the map`);
  return own === day || !isLarge(history.dataset) ? `days/${isoDay(own)}.geojson` : null;
}
