import { type Day, type DayRange, parseDay } from "../../model/day.ts";
import type { Issue } from "../issue.ts";
import type { ClaimEntry } from "../sources/records.ts";
import { entryIssue, show } from "../sources/shape.ts";
import { checkDay, checkWithin } from "./days.ts";

/** The days that the claims name, the ends of open ones among them. */
export function daysNamed(claims: readonly ClaimEntry[]): Day[] {
  const texts = claims.flatMap(({ fields: { day, between = [] } }) => [
    ...(day === undefined ? [] : [day]),
    ...between,
  ]);
  return texts.map(parseDay).filter((day) => day !== null);
}

/** Whether a claim gives either a day or two in order, each of the calendar and within the map's range; if not, `wayOut` says what to write. */
export function checkClaimDays(entry: ClaimEntry, range: DayRange | null, wayOut: (day: Day) => string): Issue[] {
  const { day, between } = entry.fields;
  if (entry.whole !== null && (day === undefined) === (between === undefined)) {
    const found = day === undefined ? "neither" : "both";
    return [
      entryIssue(
        "day-missing",
        entry,
        day === undefined ? [] : ["day"],
        `expected either day or between, found ${found}`,
        day === undefined ? "write day: YYYY-MM-DD, or between: [YYYY-MM-DD, YYYY-MM-DD]" : "delete one of them",
      ),
    ];
  }
  const [first, last] = between ?? [];
  const isReversed = first !== undefined && last !== undefined && first >= last;
  const reversed = () =>
    entryIssue(
      "between-reversed",
      entry,
      ["between"],
      `expected an earlier and a later day, found ${show(between)}`,
      first === last ? `write day: ${first}` : `write between: [${last}, ${first}]`,
    );
  const days = [
    { field: ["day"], text: day },
    { field: ["between", 0], text: first },
    { field: ["between", 1], text: last },
  ];
  return [
    ...days.flatMap(({ field, text }) => checkDay(entry, field, text)),
    ...days.flatMap(({ field, text }) => checkWithin(entry, field, text, range, wayOut)),
    ...(isReversed ? [reversed()] : []),
  ];
}
