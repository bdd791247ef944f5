import type { WitnessClaim } from "../model/claim.ts";
import { type Day, type DayRange, daysOf } from "../model/day.ts";
import type { DayDispute } from "./day-disputes.ts";
import { findPeriod } from "./periods.ts";
import type { PlaceHistory } from "./place-history.ts";
import { isUntold, type Period } from "./standing.ts";

/** A day in the strip of a place. */
export interface StripDay {
  readonly day: Day;
  readonly period: Period;
  /** What keeps the day from being sure: reports disagree about when a change came, or one leaves it open. */
  readonly doubts: readonly Doubt[];
}

export type Doubt = "disputed" | "open";

/** Each day of the range of the map at a place, in order. */
export function buildStrip({ periods, dayDisputes, openChanges }: PlaceHistory, range: DayRange): StripDay[] {
  return daysOf(range).map((day) => {
    const period = findPeriod(periods, day);
    return { day, period, doubts: isUntold(period.standing) ? [] : doubtsOn(day, dayDisputes, openChanges) };
  });
}

function doubtsOn(day: Day, disputes: readonly DayDispute[], open: readonly WitnessClaim[]): Doubt[] {
  const isDisputed = disputes.some(({ first, until }) => first <= day && day < until);
  const isOpen = open.some((claim) => claim.earliest <= day && day <= claim.day);
  return [...(isDisputed ? (["disputed"] as const) : []), ...(isOpen ? (["open"] as const) : [])];
}
