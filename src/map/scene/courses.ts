import type { History } from "../../history/history.ts";
import { type ActorId, outermost } from "../../model/actor.ts";
import type { EventClaim, Movers } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { memoize } from "../../model/memoize.ts";
import { isLocated, type PlaceId } from "../../model/place.ts";
import { isMove } from "../../model/places-of.ts";
import type { Trace } from "./trace.ts";

/** All claims that draw the same trace, oldest first, and how they draw it. */
export interface Course {
  readonly claims: readonly EventClaim[];
  /** `told` are those of the claims that are still fresh. */
  readonly draw: (actor: ActorId | null, told: readonly EventClaim[]) => Trace;
}

/**
 * A course for each pair of places between which forces, or people, moved, whoever it was, and for each distance to which the same
 * outermost actor came near a place; places that are not located have none. Always the same list for a history.
 */
export const coursesOf = memoize(({ dataset, places }: History): readonly Course[] => {
  const events = [...places.values()].flatMap(({ eventsByDay }) => [...eventsByDay.values()].flat());
  return [...waysOf(events, dataset), ...ringsOf(events, dataset)];
});

interface Way {
  readonly place: PlaceId;
  readonly to: PlaceId;
  readonly claims: EventClaim[];
}

function waysOf(events: readonly EventClaim[], dataset: Dataset): Course[] {
  const ways = new Map<string, Way>();
  for (const claim of events) {
    if (!isMove(claim)) continue;
    const { place, to } = claim;
    if (!isOnMap(place, dataset) || !isOnMap(to, dataset)) continue;
    const movers = moversOf(claim);
    const key = `${place} to ${to}${movers === null || movers === "forces" ? "" : `, ${movers}`}`;
    const way = ways.get(key) ?? { place, to, claims: [] };
    way.claims.push(claim);
    ways.set(key, way);
  }
  return [...ways].map(([key, { place, to, claims }]) => ({
    claims,
    draw: (actor, told) => ({
      shape: "arrow",
      id: idOf(key, actor),
      place,
      to,
      actor,
      movers: told.map(moversOf).find((movers) => movers !== null) ?? null,
      hedged: told.every(({ hedge }) => hedge !== null),
    }),
  }));
}

/** Who moved; an actor moves its forces. Null where the claim does not say. */
const moversOf = ({ movers, actor }: EventClaim): Movers | null => movers ?? (actor === null ? null : "forces");

function ringsOf(events: readonly EventClaim[], dataset: Dataset): Course[] {
  const rings = new Map<string, Course>();
  for (const claim of events) {
    const { kind, place, distanceKm: kilometres } = claim;
    if (kind !== "advance" || kilometres === null || !isOnMap(place, dataset)) continue;
    const actor = claim.actor === null ? null : outermost(claim.actor, dataset.actors);
    const id = idOf(`${kilometres} km from ${place}`, actor);
    const claims = [...(rings.get(id)?.claims ?? []), claim];
    rings.set(id, { claims, draw: () => ({ shape: "ring", id, place, actor, kilometres }) });
  }
  return [...rings.values()];
}

const idOf = (course: string, actor: ActorId | null) => (actor === null ? course : `${course} by ${actor}`);

function isOnMap(id: PlaceId, { places }: Dataset): boolean {
  const place = places.get(id);
  return place !== undefined && isLocated(place);
}
