import type { DayRange } from "../../model/day.ts";
import type { Issue } from "../issue.ts";
import type { ClaimEntry } from "../sources/records.ts";
import { entryIssue, show } from "../sources/shape.ts";
import { checkDay, checkWithin } from "./days.ts";

/** Whether a claim gives either a day or two in order, each of the calendar and within the map's range. */
export function checkClaimDays(entry: ClaimEntry, range: DayRange | null): Issue[] {
  const { day, between } = entry.fields;
  if (entry.whole !== null && (day === undefined) === (between === undefined)) {
    const found = day === undefined ? "neither" : "both";
    return [
      entryIssue(
        "day-missing",
        entry,
        day === undefined ? [] : ["day"],
        `expected either day or between, found ${found}`,
      ),
    ];
  }
  const [first, last] = between ?? [];
  const isReversed = first !== undefined && last !== undefined && first >= last;
  const reversed = () =>
    entryIssue("between-reversed", entry, ["between"], `expected an earlier and a later day, found ${show(between)}`);
  const days = [
    { field: ["day"], text: day },
    { field: ["between", 0], text: first },
    { field: ["between", 1], text: last },
  ];
  return [
    ...days.flatMap(({ field, text }) => checkDay(entry, field, text)),
    ...days.flatMap(({ field, text }) => checkWithin(entry, field, text, range)),
    ...(isReversed ? [reversed()] : []),
  ];
}
