import type { Dataset } from "../model/dataset.ts";
import { countDays, type Day, daysOf } from "../model/day.ts";
import { memoize } from "../model/memoize.ts";
import { countNews, type History } from "./history.ts";

/** Up to so many days, times places, every day is told in full. */
const EVERY_DAY = 20_000;

/** A larger map has so many days, times places, that are. */
const IN_FULL = 3_000;

/** Whether the map has more days, times places, than can each have pictures, a layer and a list of every place. */
export function isLarge({ map, places }: Dataset): boolean {
  return countDays(map.range) * places.size > EVERY_DAY;
}

/**
 * The days whose pages have pictures, a layer and a list of every place: every day, or on a large map the first, the last and
 * the opening one, and of the others those with the most news, the earlier first where they have as much.
 */
export const listFullDays = memoize(chooseDays);

function chooseDays(history: History): ReadonlySet<Day> {
  const { dataset } = history;
  const { range, openingDay } = dataset.map;
  const days = daysOf(range);
  if (!isLarge(dataset)) return new Set(days);
  const newsOf = (day: Day) => {
    const { changes, firstReports } = countNews(history, day);
    return changes + firstReports;
  };
  const told = days.map((day) => ({ day, news: newsOf(day) })).sort((a, b) => b.news - a.news || a.day - b.day);
  const always = [range.first, openingDay, range.last];
  const most = Math.floor(IN_FULL / dataset.places.size);
  const chosen = new Set([...always, ...told.map(({ day }) => day).slice(0, most)]);
  return new Set(days.filter((day) => chosen.has(day)));
}

/** The day whose picture stands for a day in a preview, which cannot go without: the day's own, else that of the map's opening day. */
export function pictureDay(day: Day, history: History): Day {
  return listFullDays(history).has(day) ? day : history.dataset.map.openingDay;
}
