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
    ...checkDay(entry, ["opening_day"], opening_day),
    ...checkWithin(entry, ["opening_day"], opening_day, rangeOf(entry), "opening-day-outside-range"),
  ];
}
