import { type Chronicle, chronicleOf } from "../model/chronicle.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { type Filter, HEAR_ALL } from "../model/filter.ts";
import { type Change, changesByDay } from "./changes.ts";
import { asOfRangeOf } from "./publications.ts";
import { type Stage, stageOf } from "./scene.ts";
import type { Stops } from "./state.ts";

/** A data set as heard through a filter, with all that follows from it whatever the day. */
export interface Reading {
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly chronicle: Chronicle;
  readonly stage: Stage;
  readonly changes: ReadonlyMap<Day, readonly Change[]>;
  readonly stops: Stops;
}

/** The reading of a data set. */
export function readingOf(dataset: Dataset, filter: Filter = HEAR_ALL): Reading {
  const chronicle = chronicleOf(dataset, filter);
  const { range } = dataset.map;
  const changes = changesByDay(chronicle, dataset);
  const days = [...changes].filter(([, each]) => each.length > 0).map(([day]) => day);
  const stops = { range, asOfRange: asOfRangeOf(dataset), changes: days };
  return { dataset, filter, chronicle, changes, stage: stageOf(dataset, chronicle), stops };
}
