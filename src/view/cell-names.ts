import { type History, historyOfPlace } from "../history/history.ts";
import { findPeriod } from "../history/periods.ts";
import { nameEvents } from "../language/describe.ts";
import type { Locale } from "../language/locale.ts";
import { describeBriefly } from "../language/phrases/standing.ts";
import { type Day, daysOf } from "../model/day.ts";
import { inLanguage } from "../model/names.ts";
import type { ListRow } from "./list-rows.ts";

/** What each cell of a row says in words, for every day of the range in order: place, day, status, and what happened. */
export function cellNames({ place, periods }: ListRow, history: History, locale: Locale): string[] {
  const { dataset, filter } = history;
  const { eventsByDay } = historyOfPlace(history, place.id);
  const { words, format, language } = locale;
  const name = inLanguage(place.names, language);
  const statuses = new Map(periods.map((period) => [period, describeBriefly(period.standing, dataset, locale)]));
  const isLater = (day: Day) => filter.asOf !== null && day > filter.asOf;
  return daysOf(dataset.map.range).map((day) => {
    const status = isLater(day) ? words.hearing.later : statuses.get(findPeriod(periods, day));
    const events = nameEvents(eventsByDay.get(day) ?? [], locale);
    return words.scene.listed(words.list.on(name, format.day(day)), [status, ...events].join(" · "));
  });
}
