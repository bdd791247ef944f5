import { countDays, type Day, type DayRange, isoDay, parseDay } from "../../model/day.ts";
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
    entryIssue(
      "range-reversed",
      entry,
      ["range"],
      `expected the earlier day first, found ${first}, ${last}`,
      `write range: [${last}, ${first}]`,
    ),
  ];
  return [
    ...checkDay(entry, ["range", 0], first),
    ...checkDay(entry, ["range", 1], last),
    ...(isReversed ? reversed() : []),
    ...checkLength(entry),
    ...checkDay(entry, ["opening_day"], opening_day),
    ...checkOpening(entry),
  ];
}

function checkOpening(entry: Entry<RawMap>): Issue[] {
  const range = rangeOf(entry);
  const nearest = (day: Day) => `write opening_day: ${range && isoDay(day < range.first ? range.first : range.last)}`;
  return checkWithin(entry, ["opening_day"], entry.fields.opening_day, range, nearest, "opening-day-outside-range");
}

/** A function that gives the way out for a day outside the range: the range that would have it, and all that lie no farther off. */
export function wayInto(range: DayRange | null, days: readonly Day[], instead: string): (day: Day) => string {
  return (day) => {
    if (range === null) return "";
    const { first, last } = range;
    const offBy = (each: Day) => Math.max(first - each, each - last);
    const near = days.filter((each) => offBy(each) <= offBy(day));
    const [from, to] = [Math.min(first, day, ...near) as Day, Math.max(last, day, ...near) as Day];
    return `write range: [${isoDay(from)}, ${isoDay(to)}] in map.yaml, or ${instead}`;
  };
}

/** In days, about 20 years. */
const LONG = 7305;

/** A warning if the map covers more days than anybody moves a slider over. */
function checkLength(entry: Entry<RawMap>): Issue[] {
  const range = rangeOf(entry);
  const days = range ? countDays(range) : 0;
  if (days <= LONG) return [];
  const message = `expected a range of 20 years at the most, found ${days} days: the history of each place is worked out for every one of them, and a day has less than a tenth of a pixel on the slider of a phone`;
  return [entryIssue("range-long", entry, ["range"], message)];
}
