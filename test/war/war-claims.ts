import { pick, type Random } from "../random-numbers.ts";
import type { WarPlace } from "./war-places.ts";

export type WarActor = "government" | "opposition" | "sdf" | "sna";

/** A claim of an invented war, with the sentences that its article has for it. */
export interface WarClaim {
  readonly id: string;
  readonly kind: "control" | "withdrawal" | "presence" | "denial" | "strike" | "clash";
  readonly place: WarPlace;
  readonly actor: WarActor | null;
  readonly from: WarActor | null;
  readonly extent: "full" | "partial" | null;
  /** Days since the first one of the war. */
  readonly day: number;
  /** Where the text leaves the day open. */
  readonly earliest: number | null;
  readonly isHedged: boolean;
  readonly denies: string | null;
}

const ACTORS: readonly WarActor[] = ["government", "opposition", "sdf", "sna"];

/** How long a burst of the war lasts, in days. */
const BURST = 5;

/**
 * So many claims, a run of its own for each place: who holds it is taken from, leaves, comes back, and is disputed or denied.
 * Two in three fall into bursts that sweep over one part of the places. Cities have more than villages.
 */
export function inventClaims(places: readonly WarPlace[], days: number, count: number, random: Random): WarClaim[] {
  const bursts = Array.from({ length: Math.max(1, Math.round(days / 30)) }, () => Math.floor(random() * days));
  const claims: WarClaim[] = [];
  const holders = new Map<string, WarActor>();
  const newest = new Map<string, string>();
  const drawn = Array.from({ length: count }, (_, index) => ({
    place: index < places.length ? (places[index] as WarPlace) : drawPlace(places, random),
    day: drawDay(days, bursts, random),
  })).sort((a, b) => a.day - b.day);
  for (const [index, { place, day }] of drawn.entries()) {
    const claim = inventClaim({ id: `c${index}`, place, day }, holders.get(place.id), newest.get(place.id), random);
    if (claim.kind === "control" && claim.actor) holders.set(place.id, claim.actor);
    if (claim.kind === "control" || claim.kind === "withdrawal") newest.set(place.id, claim.id);
    claims.push(claim);
  }
  return claims;
}

/** The first places, which are cities, are drawn more often than the last. */
const drawPlace = (places: readonly WarPlace[], random: Random): WarPlace =>
  places[Math.floor(random() ** 1.5 * places.length)] as WarPlace;

function drawDay(days: number, bursts: readonly number[], random: Random): number {
  if (random() < 1 / 3) return Math.floor(random() * days);
  return Math.min(days - 1, pick(bursts, random) + Math.floor(random() * BURST));
}

function inventClaim(
  given: Pick<WarClaim, "id" | "place" | "day">,
  holder: WarActor | undefined,
  newest: string | undefined,
  random: Random,
): WarClaim {
  const plain = { ...given, from: null, extent: null, denies: null, isHedged: random() < 0.15, earliest: null };
  const earliest = given.day > 3 && random() < 0.1 ? given.day - 1 - Math.floor(random() * 3) : null;
  const taker = pick(
    ACTORS.filter((actor) => actor !== holder),
    random,
  );
  const draw = random();
  if (holder === undefined || draw < 0.45) {
    const from = holder !== undefined && random() < 0.6 ? holder : null;
    return { ...plain, kind: "control", actor: taker, from, earliest };
  }
  if (draw < 0.55) return { ...plain, kind: "withdrawal", actor: holder, extent: "partial" };
  if (draw < 0.62) return { ...plain, kind: "withdrawal", actor: holder, extent: "full", earliest };
  if (draw < 0.75) return { ...plain, kind: "presence", actor: random() < 0.7 ? holder : taker };
  if (draw < 0.8 && newest !== undefined)
    return { ...plain, kind: "denial", actor: null, denies: newest, isHedged: false };
  if (draw < 0.9) return { ...plain, kind: "clash", actor: null };
  return { ...plain, kind: "strike", actor: null };
}
