import type { Dataset } from "../model/dataset.ts";
import type { Day, DayRange } from "../model/day.ts";
import { type Change, changesByDay } from "./changes.ts";
import { type Chronicle, chronicleOf } from "./chronicle.ts";
import { COUNT_ALL, type Filter } from "./filter.ts";
import { asOfRangeOf } from "./publications.ts";

/** Where the days that a reader can go to end, and which of them have news. */
export interface Stops {
  readonly range: DayRange;
  /** From the first day of the map to the last on which anything was published or is shown. */
  readonly asOfRange: DayRange;
  /** Days with a change, in order. */
  readonly changes: readonly Day[];
}

/** A data set as heard through a filter, with all that follows from it whatever the day. */
export interface Reading {
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly chronicle: Chronicle;
  readonly changes: ReadonlyMap<Day, readonly Change[]>;
  readonly stops: Stops;
}

/** The reading of a data set. */
export function readingOf(dataset: Dataset, filter: Filter = COUNT_ALL): Reading {
  const chronicle = chronicleOf(dataset, filter);
  const { range } = dataset.map;
  const changes = changesByDay(chronicle, dataset);
  const days = [...changes].filter(([, each]) => each.length > 0).map(([day]) => day);
  const stops = { range, asOfRange: asOfRangeOf(dataset), changes: days };
  return { dataset, filter, chronicle, changes, stops };
}
