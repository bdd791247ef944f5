import type { ActorId } from "../model/actor.ts";
import type { Day } from "../model/day.ts";
import type { Assertion } from "./assertions.ts";
import { type DayGroup, takes, type Witness } from "./witnesses.ts";

/** The last day on which an actor took, lost or fully left the place, and whether it left. */
interface Shift {
  readonly day: Day;
  readonly left: boolean;
}

/**
 * What the witnesses imply of the days before their own. From the first day to the last, so that what an actor did before a
 * claim's day is known when the claim is asked.
 */
export function assertBackward(days: readonly DayGroup[], overtaken: ReadonlyMap<Witness, Day>): Assertion[] {
  const assertions: Assertion[] = [];
  const shifts = new Map<ActorId, Shift>();
  for (const { day, witnesses } of days) {
    const takers = new Set(witnesses.filter(takes).map(({ actor }) => actor));
    for (const witness of witnesses) {
      const actor = heldBefore(witness);
      if (actor === null || (takes(witness) && takers.has(actor))) continue;
      const first = findFirst(witness, shifts.get(actor));
      const until = endOf(witness, overtaken);
      if (first < witness.claim.earliest) {
        assertions.push({ claim: witness.claim, actor, says: "holds", tense: "backward", first, until });
      }
    }
    noteShifts(shifts, day, witnesses);
  }
  return assertions;
}

/** The first day of what the witness implies; Infinity where the actor is said to have left before, so that nobody took it from it. */
function findFirst(witness: Witness, shift: Shift | undefined): number {
  if (shift === undefined) return -Infinity;
  return takes(witness) && shift.left ? Infinity : shift.day;
}

/** The days left open are silent, unless the same is said of those before and after: the forces were there, and some still are. */
function endOf(witness: Witness, overtaken: ReadonlyMap<Witness, Day>): Day {
  const goesOn = !takes(witness) && !witness.leaves && !overtaken.has(witness);
  return goesOn ? witness.claim.day : witness.claim.earliest;
}

function noteShifts(shifts: Map<ActorId, Shift>, day: Day, witnesses: readonly Witness[]): void {
  for (const { actor, from } of witnesses.filter(takes)) {
    shifts.set(actor, { day, left: false });
    if (from !== null) shifts.set(from, { day, left: false });
  }
  for (const { actor } of witnesses.filter(({ leaves }) => leaves)) shifts.set(actor, { day, left: true });
}

/** Who, the claim implies, held the place until its day; null where it implies nobody. */
function heldBefore({ claim, actor, from }: Witness): ActorId | null {
  switch (claim.kind) {
    case "control":
      return from;
    case "withdrawal":
      return actor;
    case "presence":
    case "denial":
      return null;
  }
}
