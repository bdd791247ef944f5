import type { History } from "../../history/history.ts";
import { standingKnownOn } from "../../history/known-on.ts";
import { findPeriod } from "../../history/periods.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, daysOf, isoDay } from "../../model/day.ts";
import { dayLayerFile, listLayerDays } from "../../view/day-layer-file.ts";
import { type Column, column } from "./columns.ts";
import { controlLayerColumns, type PlacePeriod } from "./control.ts";
import { layer } from "./layer.ts";

/** A place on a day. */
interface DayOfPlace extends PlacePeriod {
  readonly day: Day;
}

/** The layer of each day that has one, and `data/days/index.json`, which names that of every day; by path relative to `data/`. */
export function dayLayers(history: History): [path: string, text: string][] {
  const days = daysOf(history.dataset.map.range);
  const files = days.map((day) => [isoDay(day), dayLayerFile(day, history).replace("days/", "")]);
  return [
    ...listLayerDays(history).map((day): [string, string] => [dayLayerFile(day, history), dayLayer(day, history)]),
    ["days/index.json", `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`],
  ];
}

/**
 * `data/days/DAY.geojson`: who held each place at the end of the day, a feature per place in the gazetteer's order, with the
 * properties of `data/control.geojson` and the day. The day must lie within the range of the map.
 */
export function dayLayer(day: Day, history: History): string {
  const { dataset, places } = history;
  const records = [...places.values()].map(
    ({ place, periods }): DayOfPlace => ({
      ...{ place, day, period: findPeriod(periods, day) },
      knownOn: standingKnownOn(history, place.id, day),
    }),
  );
  return layer(dayColumns(dataset), records, ({ place }) => ({ id: place.id, place }));
}

/** The properties of `data/days/DAY.geojson`. */
export function dayColumns(dataset: Dataset): Column<DayOfPlace>[] {
  return [
    column("day", "date", "The day, at whose end it was so.", ({ day }) => isoDay(day)),
    ...controlLayerColumns(dataset),
  ];
}
