import type { History } from "../../history/history.ts";
import { standingKnownOn } from "../../history/known-on.ts";
import { findPeriod } from "../../history/periods.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, daysOf, isoDay } from "../../model/day.ts";
import { dayLayerFile, listLayerDays } from "../../view/day-layer-file.ts";
import { LazyFiles } from "../lazy-files.ts";
import { type Column, column } from "./columns.ts";
import { controlLayerColumns, type PlacePeriod } from "./control.ts";
import { layer, layerForm } from "./layer.ts";

/** A place on a day. */
interface DayOfPlace extends PlacePeriod {
  readonly day: Day;
}

/** The layer of each day that has one, and `data/days/index.json`, which names that of every day that has one; by path relative to `data/`. */
export function dayLayers(history: History): ReadonlyMap<string, string> {
  const files = daysOf(history.dataset.map.range).flatMap((day) => {
    const file = dayLayerFile(day, history);
    return file === null ? [] : [[isoDay(day), file.replace("days/", "")]];
  });
  return new LazyFiles<string>([
    ...listLayerDays(history).map((day): [string, () => string] => [
      `days/${isoDay(day)}.geojson`,
      () => dayLayer(day, history),
    ]),
    ["days/index.json", () => `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`],
  ]);
}

/**
 * `data/days/DAY.geojson`: who held each place at the end of the day, a feature per place in the gazetteer's order, with the
 * properties of `data/control.geojson` and the day. The day must lie within the range of the map.
 */
export function dayLayer(day: Day, history: History): string {
  const { dataset, places } = history;
  const records = [...places.values()].map(({ place, periods }): DayOfPlace => {
    const period = findPeriod(periods, day);
    const turn = period.first === day ? period.turn : null;
    return { place, day, period, turn, knownOn: standingKnownOn(history, place.id, day) };
  });
  return layer(dayLayerColumns(dataset), records, ({ place }) => ({ id: place.id, place }), layerForm(dataset));
}

/** The properties of `data/days/DAY.geojson`. */
export function dayLayerColumns(dataset: Dataset): Column<DayOfPlace>[] {
  return [
    column("day", "date", "The day, at whose end it was so.", ({ day }) => isoDay(day)),
    ...controlLayerColumns(dataset, "a day"),
  ];
}
