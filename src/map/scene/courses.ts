import type { History } from "../../history/history.ts";
import { type ActorId, outermost } from "../../model/actor.ts";
import type { EventClaim, Movers } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type LngLat, type PlaceId, spotOf } from "../../model/place.ts";
import { toWorld, type WorldPoint } from "../geometry/mercator.ts";
import { bendsOf, type Route } from "../layout/bends.ts";
import type { Trace } from "./trace.ts";

/** All claims that draw the same trace, oldest first, and how they draw it. */
export interface Course {
  readonly claims: readonly EventClaim[];
  /** `told` are those of the claims that are still fresh. */
  readonly draw: (actor: ActorId | null, told: readonly EventClaim[]) => Trace;
}

/** What was worked out before; where an arrow bends is the same on every day. */
const WORKED_OUT = new WeakMap<History, readonly Course[]>();

/**
 * A course for each pair of places between which forces, or people, moved, whoever it was, and for each distance to which the same
 * outermost actor came near a place; places that are not located have none. Always the same list for a history.
 */
export function coursesOf(history: History): readonly Course[] {
  const known = WORKED_OUT.get(history);
  if (known) return known;
  const { dataset, places } = history;
  const events = [...places.values()].flatMap(({ eventsByDay }) => [...eventsByDay.values()].flat());
  const courses = [...waysOf(events, dataset), ...ringsOf(events, dataset)];
  WORKED_OUT.set(history, courses);
  return courses;
}

interface Way {
  readonly place: PlaceId;
  readonly to: PlaceId;
  readonly movers: Movers | null;
  readonly route: Route;
  readonly claims: EventClaim[];
}

function waysOf(events: readonly EventClaim[], dataset: Dataset): Course[] {
  const ways = new Map<string, Way>();
  for (const claim of events) {
    const { kind, place, to } = claim;
    if (kind !== "movement" || to === null || to === place) continue;
    const [from, until] = [spotAt(place, dataset), spotAt(to, dataset)];
    if (!from || !until) continue;
    const movers = claim.movers ?? (claim.actor === null ? null : "forces");
    const key = `${place} to ${to}${movers === null || movers === "forces" ? "" : `, ${movers}`}`;
    const way = ways.get(key) ?? { place, to, movers, route: { from: toWorld(from), to: toWorld(until) }, claims: [] };
    way.claims.push(claim);
    ways.set(key, way);
  }
  if (ways.size === 0) return [];
  const routes = [...ways.values()].map(({ route }) => route);
  const bends = bendsOf(routes, marksIn(dataset), clearanceIn(dataset));
  return [...ways].map(([key, { place, to, movers, claims }], index) => ({
    claims,
    draw: (actor, told) => ({
      ...{ shape: "arrow", id: idOf(key, actor), place, to, actor, movers, bend: bends[index] ?? 0 },
      hedged: told.every(({ hedge }) => hedge !== null),
    }),
  }));
}

function ringsOf(events: readonly EventClaim[], dataset: Dataset): Course[] {
  const rings = new Map<string, Course>();
  for (const claim of events) {
    const { kind, place, distanceKm: kilometres } = claim;
    if (kind !== "advance" || kilometres === null || !spotAt(place, dataset)) continue;
    const actor = claim.actor === null ? null : outermost(claim.actor, dataset.actors);
    const id = idOf(`${kilometres} km from ${place}`, actor);
    const claims = [...(rings.get(id)?.claims ?? []), claim];
    rings.set(id, { claims, draw: () => ({ shape: "ring", id, place, actor, kilometres }) });
  }
  return [...rings.values()];
}

const idOf = (course: string, actor: ActorId | null) => (actor === null ? course : `${course} by ${actor}`);

/** Where a place is, in degrees; null where it is unknown or not located. */
function spotAt(id: PlaceId, { places }: Dataset): LngLat | null {
  const place = places.get(id);
  return place ? spotOf(place) : null;
}

/** Where marks may stand in the world. */
function marksIn({ places }: Dataset): WorldPoint[] {
  const points = [...places.values()].filter(({ form }) => form === "point");
  const spots = points.map(spotOf).filter((spot) => spot !== null);
  return spots.map(toWorld);
}

/** About the size of a mark while all of the map is in view, as a part of the world. */
function clearanceIn({ map }: Dataset): number {
  const [west, south, east, north] = map.bounds;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  return Math.max(right - left, bottom - top) / 32;
}
