import type { Position } from "geojson";
import type { ActorId } from "../../model/actor.ts";
import type { Movers } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type PlaceId, spotOf } from "../../model/place.ts";
import { groundCircle } from "../geometry/ground-circle.ts";

/** What a report drew across the ground: a way that was gone, or how near somebody came. */
export type Trace = Arrow | DistanceRing;

/** The shapes of traces. */
export const TRACE_SHAPES = ["arrow", "ring"] as const satisfies readonly Trace["shape"][];

/** A movement between two places that are located. */
export interface Arrow extends Drawn {
  readonly shape: "arrow";
  readonly to: PlaceId;
  /** Who moved; null where no claim that tells of it says. */
  readonly movers: Movers | null;
  /** Every claim that tells of it is unconfirmed. */
  readonly hedged: boolean;
}

/** All that lies as far from a place as an advance is said to have come. */
export interface DistanceRing extends Drawn {
  readonly shape: "ring";
  readonly kilometres: number;
}

interface Drawn {
  /** The same for the same trace, whatever the day. */
  readonly id: string;
  /** Where the way begins, or the middle of the ring. */
  readonly place: PlaceId;
  /** The outermost actor; null where the claims name none, or not the same one. */
  readonly actor: ActorId | null;
}

/** The ring as a closed line on the ground, in degrees; throws where its place is not located. */
export function groundLineOf({ id, place, kilometres }: DistanceRing, { places }: Dataset): Position[] {
  const found = places.get(place);
  const middle = found && spotOf(found);
  if (!middle) throw new Error(`ring ${id} has no place on the map`);
  return groundCircle(middle, kilometres, 96);
}
