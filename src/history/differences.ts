import type { ClaimId } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { lookUp } from "../model/lookup.ts";
import type { PlaceId } from "../model/place.ts";
import { locatedFirst } from "./changes.ts";
import type { Chronicle } from "./chronicle.ts";
import { type Spell, sameHold, spellOn } from "./control.ts";

/** A place that is not told of in the same way for two days, and the claims that make the difference. */
export interface Difference {
  readonly place: PlaceId;
  /** The spell of the day that is compared with. */
  readonly then: Spell;
  /** The spell of the day that is shown. */
  readonly now: Spell;
  /** Claims that speak of the day that is shown and said something else, or nothing, of the other; those for its sides first. */
  readonly begun: readonly ClaimId[];
  /** Claims that speak of the day that is compared with alone; those for its sides first. */
  readonly silent: readonly ClaimId[];
}

/** The places whose status, actor, sides or absent differ between two days of the map, in either order; those on the map first. */
export function differencesBetween(since: Day, day: Day, chronicle: Chronicle, dataset: Dataset): Difference[] {
  return locatedFirst(chronicle, dataset).flatMap(([place, { spells }]) => {
    const then = spellOn(spells, since);
    const now = spellOn(spells, day);
    if (sameHold(then.control, now.control)) return [];
    const before = speakingIn(then);
    const after = speakingIn(now);
    const hasTurned = (id: ClaimId) => speaksBackward(id, since, dataset) !== speaksBackward(id, day, dataset);
    const begun = after.filter((id) => !before.includes(id) || hasTurned(id));
    return { place, then, now, begun, silent: before.filter((id) => !after.includes(id)) };
  });
}

const speakingIn = ({ control }: Spell): ClaimId[] => [...control.claims, ...control.claimsAgainst];

/** Of the days before its own a claim says what it ended: who held the place until then. */
function speaksBackward(id: ClaimId, day: Day, { claims }: Dataset): boolean {
  return day < lookUp("claim", id, claims).day;
}
