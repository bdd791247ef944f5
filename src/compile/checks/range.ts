import { type DayRange, parseDay } from "../../model/day.ts";
import type { Issue } from "../issue.ts";
import type { RawMap } from "../sources/records.ts";
import { type Entry, entryIssue } from "../sources/shape.ts";
import { checkDay, checkWithin } from "./days.ts";

/** The days that the map covers; null if they cannot be told. */
export function rangeOf(entry: Entry<RawMap> | null): DayRange | null {
  const [first, last] = (entry?.fields.range ?? []).map(parseDay);
  if (first == null || last == null || last < first) return null;
  return { first, last };
}

/** Whether the days of `map.yaml` are days, in order, and the opening day among them. */
export function checkRange(entry: Entry<RawMap>): Issue[] {
  const { range, opening_day } = entry.fields;
  const [first, last] = range ?? [];
  const isReversed = first !== undefined && last !== undefined && last < first;
  const reversed = () => [
    entryIssue("range-reversed", entry, ["range"], `expected the earlier day first, found ${first}, ${last}`),
  ];
  return [
    ...checkDay(entry, ["range", 0], first),
    ...checkDay(entry, ["range", 1], last),
    ...(isReversed ? reversed() : []),
    ...checkLength(entry),
    ...checkDay(entry, ["opening_day"], opening_day),
    ...checkWithin(entry, ["opening_day"], opening_day, rangeOf(entry), "opening-day-outside-range"),
  ];
}

/** In days, about 20 years. */
const LONG = 7305;

/** A warning if the map covers more days than anybody moves a slider over. */
function checkLength(entry: Entry<RawMap>): Issue[] {
  const range = rangeOf(entry);
  const days = range ? range.last - range.first + 1 : 0;
  if (days <= LONG) return [];
  const message = `expected a range of 20 years at the most, found ${days} days: the history of each place is worked out for every one of them, and a day has less than a tenth of a pixel on the slider of a phone`;
  return [entryIssue("range-long", entry, ["range"], message)];
}
