import type { Feature } from "geojson";
import type { History } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import type { Period } from "../../history/standing.ts";
import { isNews } from "../../history/turns.ts";
import { type Day, isoDay } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import { geometryOf, type Place } from "../../model/place.ts";
import { type Column, column, columnsAt, rowOf } from "./columns.ts";
import { featureCollection } from "./feature-collection.ts";
import { nameColumns } from "./places.ts";
import { LAST_CLAIM, STANDING_COLUMNS } from "./standing-columns.ts";

/** A place on a day. */
interface DayOfPlace {
  readonly place: Place;
  readonly period: Period;
  readonly day: Day;
}

/**
 * `data/days/DAY.geojson`: who held each place at the end of the day, a feature per place in the gazetteer's order.
 * A place that is not located has the geometry null; the day must lie within the range of the map.
 */
export function dayLayer(day: Day, { dataset, places }: History): string {
  const columns = dayColumns(dataset.map.languages);
  const features = [...places.values()].map(({ place, periods }) => ({
    type: "Feature",
    id: place.id,
    geometry: geometryOf(place),
    properties: rowOf(columns, { place, period: findPeriod(periods, day), day }),
  }));
  return featureCollection(features as Feature[]);
}

/** The properties of `data/days/DAY.geojson`. */
export function dayColumns(languages: readonly Language[]): Column<DayOfPlace>[] {
  const ofStanding = (columns: readonly Column<Period["standing"]>[]) =>
    columnsAt(columns, ({ period }: DayOfPlace) => period.standing);
  return [
    column("id", "string", "Id of the place.", ({ place }) => place.id),
    ...columnsAt(nameColumns(languages), ({ place }: DayOfPlace) => place),
    column("kind", "string", "Kind of place.", ({ place }) => place.kind),
    ...ofStanding(STANDING_COLUMNS),
    column(
      "since",
      "date",
      "First day of the run with the same state; null if it began before the map.",
      ({ period }) => (period.since === null ? null : isoDay(period.since)),
    ),
    ...ofStanding([LAST_CLAIM]),
    column("changed", "boolean", "Whether the day turned it, and not only into the unknown.", ({ period, day }) => {
      const { turn } = period;
      return turn?.day === day && isNews(turn);
    }),
  ];
}
