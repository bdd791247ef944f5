import { isLarge } from "../../history/full-days.ts";
import { type History, historyOfPlace } from "../../history/history.ts";
import { standingKnownOn } from "../../history/known-on.ts";
import type { Period, Turn } from "../../history/standing.ts";
import type { Dataset } from "../../model/dataset.ts";
import { addDays, type Day, isoDay } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import type { Place } from "../../model/place.ts";
import { type Column, column, columnsAt, idColumn } from "./columns.ts";
import { csvOf } from "./csv.ts";
import { layer } from "./layer.ts";
import { labelColumn, nameColumns, POSITION_COLUMNS } from "./places.ts";
import { simpleStyleColumns } from "./simple-style.ts";
import { STANDING_COLUMNS, turnColumns } from "./standing-columns.ts";

/** A place over the days of a period. */
export interface PlacePeriod {
  readonly place: Place;
  readonly period: Period;
  /** What the period's first day, or another day that is meant, did; null where that did nothing that is told. */
  readonly turn: Turn | null;
  /** When the standing of the period's first day, or of another day that is meant, was known; null where it was never otherwise. */
  readonly knownOn: Day | null;
}

/** `data/control.csv`: a row per place and period, without gaps, places in the gazetteer's order. */
export function controlCsv(history: History): string {
  return csvOf(controlColumns(history.dataset.map.languages), listPlacePeriods(history));
}

/** `data/control.geojson`: the same as features, of a large map those of which something is known, told apart by `place` and `from`. */
export function controlGeoJson(history: History): string {
  const { dataset } = history;
  const columns = controlLayerColumns(dataset);
  const all = listPlacePeriods(history);
  if (!isLarge(dataset))
    return layer(columns, all, ({ place, period }) => ({ id: `${place.id}-${isoDay(period.first)}`, place }), "whole");
  const known = all.filter(({ period }) => period.standing.status !== "unknown");
  return layer(columns, known, ({ place }) => ({ place }), "terse");
}

/** Every period of every place, in order. */
export function listPlacePeriods(history: History): PlacePeriod[] {
  return [...history.places.keys()].flatMap((id) => {
    const { place, periods } = historyOfPlace(history, id);
    return periods.map((period) => {
      return { place, period, turn: period.turn, knownOn: standingKnownOn(history, id, period.first) };
    });
  });
}

/** What rows are of: a place over the days of a period, or on one day. */
type RowsOf = "periods" | "a day";

const TURN: Readonly<Record<RowsOf, string>> = {
  periods: "What the first day of the row (from) did to the standing; empty where it did nothing that is told.",
  "a day":
    "What the day itself (day) did to the standing; null where it did nothing that is told, whatever earlier days of the period did.",
};

/** The columns of `data/control.csv`, or of the layer of a day. */
export function controlColumns(languages: readonly Language[], of: RowsOf = "periods"): Column<PlacePeriod>[] {
  const ofPlace = (columns: readonly Column<Place>[]) => columnsAt(columns, ({ place }: PlacePeriod) => place);
  return [
    idColumn("places", "place", "Id of the place.", ({ place }) => place.id),
    ...ofPlace(nameColumns(languages)),
    column("kind", "string", "Kind of place.", ({ place }) => place.kind),
    ...ofPlace(POSITION_COLUMNS),
    column("from", "date", "First day with this standing, or first day of the map.", ({ period }) =>
      isoDay(period.first),
    ),
    column("to", "date", "Last day with it, that day included.", ({ period }) => isoDay(addDays(period.until, -1))),
    column(
      "from_earliest",
      "date",
      "First day on which it may have begun, where the reports leave the day open.",
      ({ period }) => (period.turn?.open ? isoDay(period.turn.open.earliest) : null),
    ),
    ...columnsAt(STANDING_COLUMNS, ({ period }: PlacePeriod) => period.standing),
    ...columnsAt(turnColumns(TURN[of]), ({ turn }: PlacePeriod) => turn),
    column(
      "known_on",
      "date",
      "First day from which what was published by then tells this standing; of the day, or of the first day of a row with several. Empty where it is unknown and was so whatever had been published.",
      ({ knownOn }) => (knownOn === null ? null : isoDay(knownOn)),
    ),
  ];
}

/**
 * The properties of `data/control.geojson`, or of the layer of a day. On a large map those by which a layer is drawn, filtered and
 * joined, without "no", and only the layer of a day has colours: periods of a place lie over each other.
 */
export function controlLayerColumns(dataset: Dataset, of: RowsOf = "periods"): Column<PlacePeriod>[] {
  const { map, actors } = dataset;
  const label = columnsAt([labelColumn(map.languages)], ({ place }: PlacePeriod) => place);
  const columns = [...label, ...controlColumns(map.languages, of)];
  const colours = columnsAt(simpleStyleColumns(actors), ({ period }: PlacePeriod) => period.standing);
  if (!isLarge(dataset)) return [...columns, ...colours];
  const drawn = columns.filter(({ name }) => DRAWN_BY.has(name));
  const own = drawn.map((each) => (ANSWERS.has(each.name) ? withoutNo(each) : each));
  return of === "periods"
    ? own
    : [...own, ...colours.map((each) => (OF_AREAS.has(each.name) ? areasOnly(each) : each))];
}

/** The rest stands in `data/control.csv`, in the row of the same place and days. */
const DRAWN_BY: ReadonlySet<string> = new Set([
  ...["name", "place", "from", "to", "from_earliest", "status", "actor", "sides", "absent", "basis", "part", "leaving"],
  ...["hedged", "absent_left", "absent_hedged", "claims"],
]);

/** Those that say whether something is so; a place or an actor may well be called "no". */
const ANSWERS: ReadonlySet<string> = new Set(["part", "leaving", "hedged", "absent_left", "absent_hedged"]);

/** What a cell says that says no more than that it is not so. */
const NO: ReadonlySet<unknown> = new Set(["false", "no", false]);

const withoutNo = (column: Column<PlacePeriod>): Column<PlacePeriod> => ({
  ...column,
  read: (row) => {
    const cell = column.read(row);
    return NO.has(cell) ? null : cell;
  },
});

/** How web maps draw an area, which they do not ask for of a point. */
const OF_AREAS: ReadonlySet<string> = new Set(["stroke", "fill", "fill-opacity"]);

const areasOnly = (column: Column<PlacePeriod>): Column<PlacePeriod> => ({
  ...column,
  read: (row) => (row.place.form === "area" ? column.read(row) : null),
});
