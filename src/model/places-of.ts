import type { Claim } from "./claim.ts";
import type { PlaceId } from "./place.ts";

/** Whether the claim tells of a movement from one place to another. */
export const isMove = <Told extends Claim>(claim: Told): claim is Told & { readonly to: PlaceId } =>
  claim.kind === "movement" && claim.to !== null && claim.to !== claim.place;

/** The places that a claim is evidence for: its own, and the one that a movement goes to. */
export function placesOf(claim: Claim): readonly PlaceId[] {
  return isMove(claim) ? [claim.place, claim.to] : [claim.place];
}
