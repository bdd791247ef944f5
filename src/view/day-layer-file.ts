import type { History } from "../history/history.ts";
import { type Day, daysOf, isoDay } from "../model/day.ts";
import { findLast } from "../model/find-last.ts";

/** Up to so many days each one has a layer of its own. */
const MOST_DAYS = 400;

/** The days that have a layer: every day of the map, or in a long one its first day and those on which any standing differs. */
export function listLayerDays({ dataset, places }: History): Day[] {
  const days = daysOf(dataset.map.range);
  if (days.length <= MOST_DAYS) return days;
  const begun = new Set([...places.values()].flatMap(({ periods }) => periods.map(({ first }) => first)));
  return days.filter((day) => day === dataset.map.range.first || begun.has(day));
}

/** The published layer of a day of the range, relative to `data/`: its own, or that of the last day that has one. */
export function dayLayerFile(day: Day, history: History): string {
  const own = findLast(listLayerDays(history), (each) => each <= day);
  if (own === undefined) throw new Error(`day ${day} is before the map`);
  return `days/${isoDay(own)}.geojson`;
}
