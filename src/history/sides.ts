import type { Actor, ActorId } from "../model/actor.ts";
import type { ClaimId, WitnessClaim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Control } from "./control.ts";
import { type Word, wordsOf } from "./witness.ts";

/** One side of a contested place: what is said of an actor, and the claims that say so. */
export interface Side {
  readonly actor: ActorId;
  readonly says: Word["says"];
  /** `stated` if one of the claims is about the day or one before it; `implied` if all are later. */
  readonly basis: "stated" | "implied";
  /** Newest first. */
  readonly claims: readonly WitnessClaim[];
}

/** The sides of a place on a day, those said to hold it first; none unless it is contested. `claims` are the heard ones about the place. */
export function sidesOn(
  day: Day,
  { status, sides, absent }: Control,
  claims: readonly WitnessClaim[],
  actors: ReadonlyMap<ActorId, Actor>,
): Side[] {
  if (status !== "contested") return [];
  const words = wordsOf(claims, actors).filter(({ first, until }) => first <= day && day < until);
  const side = (actor: ActorId, says: Word["says"]): Side => {
    const own = words.filter((word) => word.actor === actor && word.says === says);
    const basis = own.some(({ tense }) => tense === "forward") ? "stated" : "implied";
    return { actor, says, basis, claims: own.map(({ claim }) => claim).reverse() };
  };
  return [...sides.map((actor) => side(actor, "holds")), ...absent.map((actor) => side(actor, "absent"))];
}

/** Every claim that speaks for one of the sides. */
export function claimsOfSides(sides: readonly Side[]): ReadonlySet<ClaimId> {
  return new Set(sides.flatMap(({ claims }) => claims.map(({ id }) => id)));
}
