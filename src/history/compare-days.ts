import type { ClaimId } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { lookUp } from "../model/lookup.ts";
import type { PlaceId } from "../model/place.ts";
import { type History, locatedFirst } from "./history.ts";
import { findPeriod, isSameRun } from "./periods.ts";
import { type Holder, isUntold, type Period, type Standing } from "./standing.ts";
import { isImplied, listClaims } from "./standing-claims.ts";

/** A place that is not told of in the same way for two days, and the claims that make the difference. */
export interface Difference {
  readonly place: PlaceId;
  /** The period of the day that is compared with. */
  readonly then: Period;
  /** The period of the day that is shown. */
  readonly now: Period;
  /** Claims that speak of the day that is shown and said something else, or nothing, of the other; those for its holders first. */
  readonly begun: readonly ClaimId[];
  /** Claims that speak of the day that is compared with alone; those for its holders first. */
  readonly silent: readonly ClaimId[];
}

/**
 * The places that two days of the range differ in, in either order; those on the map first. They differ in status, in who holds
 * or is absent, in who is leaving or holds a part alone, or in that a holder was only present and is then said to hold.
 */
export function compareDays(history: History, since: Day, day: Day): Difference[] {
  return locatedFirst(history.places.values()).flatMap(({ place, periods }) => {
    const then = findPeriod(periods, since);
    const now = findPeriod(periods, day);
    if (tellsTheSame(then.standing, now.standing)) return [];
    const before = listClaims(then.standing);
    const after = listClaims(now.standing);
    const hasTurned = (id: ClaimId) => {
      const claim = lookUp("claim", id, history.dataset.claims);
      return isImplied(claim, since) !== isImplied(claim, day);
    };
    const begun = after.filter((id) => !before.includes(id) || hasTurned(id));
    return { place: place.id, then, now, begun, silent: before.filter((id) => !after.includes(id)) };
  });
}

/** Whether two standings are no difference between two days; see `compareDays`. A day after the as-of day differs from none. */
export function tellsTheSame(a: Standing, b: Standing): boolean {
  if (isUntold(a) || isUntold(b)) return true;
  return isSameRun(a, b) && a.holders.every((holder, index) => holdTheSame(holder, b.holders[index]));
}

function holdTheSame(a: Holder, b: Holder | undefined): boolean {
  const isTaken = a.basis !== b?.basis && [a, b].every((each) => each?.basis !== "implied");
  return !isTaken && a.part === b?.part && (a.leaving === null) === (b.leaving === null);
}
