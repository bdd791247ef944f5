import type { ActorId } from "../model/actor.ts";
import type { ClaimId, WitnessClaim } from "../model/claim.ts";

/** What one claim says about one actor on every day of a stretch; actors are outermost ones. */
export interface Assertion {
  readonly claim: WitnessClaim;
  readonly actor: ActorId;
  readonly says: "holds" | "absent";
  /**
   * `forward` ones state what is so from the claim's day on, `backward` ones imply what was so before it. An `undated` one counts
   * for nothing: a control with a day of its own lies between the days that the claim leaves open.
   */
  readonly tense: "forward" | "backward" | "undated";
  /** First day; -Infinity where nothing bounds it. */
  readonly first: number;
  /** Day after the last one; Infinity where nothing ends it. */
  readonly until: number;
}

/** Whether the forward assertion is that of a claim by which some of the actor's forces are leaving. */
export const tellsOfLeaving = ({ claim, says }: Assertion): boolean => claim.kind === "withdrawal" && says === "holds";

/** Whether the assertion states control or presence of a part alone, beside which others may hold the rest. */
export const tellsOfPart = ({ claim, tense }: Assertion): boolean =>
  tense === "forward" && (claim.kind === "control" || claim.kind === "presence") && claim.extent === "partial";

/** Whether both cannot be so on one day: they name two holders of the whole place, or one who is and is not there. */
export function isAgainst(a: Assertion, b: Assertion): boolean {
  if (a.actor === b.actor) return a.says !== b.says;
  return a.says === "holds" && b.says === "holds" && !tellsOfPart(a) && !tellsOfPart(b);
}

/** Whether every one of the claims is marked as unconfirmed; false where there are none. */
export function areHedged(assertions: readonly Assertion[]): boolean {
  return assertions.length > 0 && assertions.every(({ claim }) => claim.hedge !== null);
}

/** The claims that make the assertions, each once, in their order. */
export const idsOf = (assertions: readonly Assertion[]): ClaimId[] => [
  ...new Set(assertions.map(({ claim }) => claim.id)),
];
