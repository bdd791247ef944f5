import * as v from "valibot";
import type { MapInfo } from "../model/dataset.ts";
import { type DayRange, parseDay } from "../model/day.ts";
import { storedForm } from "../model/schema/faces.ts";
import { MAP_FIELDS, MAP_INFO } from "../model/schema/map.ts";
import { checkDay, checkWithin } from "./days.ts";
import type { Issue } from "./issue.ts";
import { checkLanguages } from "./names.ts";
import type { RawMap } from "./records.ts";
import { type Entry, entryIssue, wholeOf } from "./shape.ts";

/** The days that the map covers; null if they cannot be told. */
export function rangeOf(entry: Entry<RawMap> | null): DayRange | null {
  const [first, last] = (entry?.fields.range ?? []).map(parseDay);
  if (first == null || last == null || last < first) return null;
  return { first, last };
}

/** Whether the days of `map.yaml` are days, in order, and the opening day among them. */
export function checkMap(entry: Entry<RawMap>, languages: readonly string[]): Issue[] {
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
    ...checkLanguages(entry, ["description"], languages),
    ...checkKinds(entry),
  ];
}

function checkKinds(entry: Entry<RawMap>): Issue[] {
  const ids = (entry.fields.place_kinds ?? []).map(({ id }) => id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const message = `expected an id of its own, found ${id}, that of an earlier kind`;
    return [entryIssue("id-duplicate", entry, ["place_kinds", index, "id"], message)];
  });
}

/** What `map.yaml` says, after the checks. */
export function mapInfoOf(entry: Entry<RawMap>): MapInfo {
  const raw = wholeOf(entry);
  const [first, last] = raw.range;
  return v.parse(MAP_INFO, { ...storedForm(MAP_FIELDS, raw, raw.languages), range: { first, last } });
}
