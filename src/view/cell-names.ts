import { type History, historyOfPlace } from "../history/history.ts";
import { findPeriod } from "../history/periods.ts";
import type { Period } from "../history/standing.ts";
import { nameEvents } from "../language/describe.ts";
import type { Locale } from "../language/locale.ts";
import { describeBriefly } from "../language/phrases/standing.ts";
import { listWordsIn } from "../language/words/list-vocabulary.ts";
import { type Day, daysOf } from "../model/day.ts";
import { inLanguage } from "../model/names.ts";
import type { ListRow } from "./list-rows.ts";

/** What the cells of a row say in words, for each of the days: place, day, status, and what happened. */
export function cellNames(
  { place, periods }: ListRow,
  history: History,
  locale: Locale,
  days: readonly Day[] = daysOf(history.dataset.map.range),
): string[] {
  const { dataset } = history;
  const { eventsByDay } = historyOfPlace(history, place.id);
  const { words, format, language } = locale;
  const { list } = listWordsIn(locale);
  const name = inLanguage(place.names, language);
  const statuses = new Map<Period, string>();
  const statusOn = (day: Day): string => {
    const period = findPeriod(periods, day);
    const status = statuses.get(period) ?? describeBriefly(period.standing, dataset, locale);
    statuses.set(period, status);
    return status;
  };
  return days.map((day) => {
    const events = nameEvents(eventsByDay.get(day) ?? [], locale);
    return words.scene.listed(list.on(name, format.day(day)), [statusOn(day), ...events].join(" · "));
  });
}
