import type { Claim } from "./claim.ts";
import type { PlaceId } from "./place.ts";

/** The places that a claim is evidence for: its own, and the one that a movement goes to. */
export function placesOf(claim: Claim): readonly PlaceId[] {
  const isMove = claim.kind === "movement" && claim.to !== null && claim.to !== claim.place;
  return isMove ? [claim.place, claim.to] : [claim.place];
}
