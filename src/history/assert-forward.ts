import type { ActorId } from "../model/actor.ts";
import type { Day } from "../model/day.ts";
import type { Assertion } from "./assertions.ts";
import type { DayGroup, Witness } from "./witnesses.ts";

/** The earliest days on which what is later said ends an assertion: from then on it may no longer be so. */
class Ends {
  readonly #taken = new Map<ActorId, Day>();
  readonly #left = new Map<ActorId, Day>();
  readonly #back = new Map<ActorId, Day>();

  note(witness: Witness): void {
    const { claim, actor, leaves } = witness;
    if (leaves) noteEarliest(this.#left, actor, claim.earliest);
    if (claim.kind === "control" && claim.extent !== "partial") noteEarliest(this.#taken, actor, claim.earliest);
    if (claim.kind === "control" || (claim.kind === "presence" && claim.denies === null)) {
      noteEarliest(this.#back, actor, claim.earliest);
    }
  }

  ofHold(actor: ActorId): number {
    const others = [...this.#taken].filter(([taker]) => taker !== actor);
    return Math.min(this.#left.get(actor) ?? Infinity, ...others.map(([, day]) => day));
  }

  ofAbsence(actor: ActorId): number {
    return Math.min(this.#back.get(actor) ?? Infinity, ...this.#taken.values());
  }
}

function noteEarliest(days: Map<ActorId, Day>, actor: ActorId, day: Day): void {
  const noted = days.get(actor);
  if (noted === undefined || day < noted) days.set(actor, day);
}

/**
 * What the witnesses say of the days from their own on; `overtaken` ones are undated. From the last day to the first, so that
 * what ends an assertion is known when it begins.
 */
export function assertForward(days: readonly DayGroup[], overtaken: ReadonlyMap<Witness, Day>): Assertion[] {
  const assertions: Assertion[] = [];
  const ends = new Ends();
  for (const { witnesses } of [...days].reverse()) {
    for (const witness of witnesses) {
      const { claim, actor } = witness;
      const says = saysForward(witness);
      const until = says === "holds" ? ends.ofHold(actor) : ends.ofAbsence(actor);
      const taking = overtaken.get(witness);
      const tense = taking === undefined ? "forward" : "undated";
      assertions.push({ claim, actor, says, tense, first: taking ?? claim.day, until });
    }
    for (const witness of witnesses) if (!overtaken.has(witness)) ends.note(witness);
  }
  return assertions;
}

function saysForward({ claim, leaves }: Witness): Assertion["says"] {
  switch (claim.kind) {
    case "control":
    case "presence":
      return "holds";
    case "withdrawal":
      return leaves ? "absent" : "holds";
    case "denial":
      return claim.says;
  }
}
