import { type Actor, type ActorId, outermost } from "../model/actor.ts";
import type { Claim, WitnessClaim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";

type Actors = ReadonlyMap<ActorId, Actor>;

/** A claim with what the rules ask of it; actors are outermost ones. */
export interface Witness {
  readonly claim: WitnessClaim;
  readonly actor: ActorId;
  /** Another actor that a control names as the one who held before. */
  readonly from: ActorId | null;
  /** The actor as a whole left the place altogether. */
  readonly leaves: boolean;
}

/** The witnesses of one day; a day left open counts on its later end. */
export interface DayGroup {
  readonly day: Day;
  readonly witnesses: readonly Witness[];
}

/** Orders claims by day, those of one day by id. */
export const byDay = (a: Claim, b: Claim): number => a.day - b.day || (a.id < b.id ? -1 : Number(a.id > b.id));

/** Whether the claim says that all of its actor left the place; a part of a larger actor leaves the rest there. */
export function isFullWithdrawal(claim: WitnessClaim, actors: Actors): boolean {
  return claim.kind === "withdrawal" && claim.extent === "full" && outermost(claim.actor, actors) === claim.actor;
}

/** The outermost actor, other than the one who took the place, that a control names as the one who held before; else null. */
export function findLoser(claim: WitnessClaim, actors: Actors): ActorId | null {
  if (claim.kind !== "control" || claim.from === null) return null;
  const from = outermost(claim.from, actors);
  return from === outermost(claim.actor, actors) ? null : from;
}

/** The witnesses that the claims are, by day, the first day first; those of one day by id. */
export function groupByDay(claims: readonly WitnessClaim[], actors: Actors): DayGroup[] {
  const groups: { day: Day; witnesses: Witness[] }[] = [];
  for (const claim of [...claims].sort(byDay)) {
    const witness = {
      claim,
      actor: outermost(claim.actor, actors),
      from: findLoser(claim, actors),
      leaves: isFullWithdrawal(claim, actors),
    };
    const last = groups.at(-1);
    if (last?.day === claim.day) last.witnesses.push(witness);
    else groups.push({ day: claim.day, witnesses: [witness] });
  }
  return groups;
}

const hasOwnDay = ({ claim }: Witness) => claim.earliest === claim.day;

/** Whether the claim says that its actor took or holds the place. */
export const takes = ({ claim }: Witness) => claim.kind === "control";

/** The witnesses whose open days hold a control with a day of its own, each with the first such day. */
export function findOvertaken(days: readonly DayGroup[]): ReadonlyMap<Witness, Day> {
  const takings = days.filter(({ witnesses }) => witnesses.some((each) => takes(each) && hasOwnDay(each)));
  const overtaken = new Map<Witness, Day>();
  for (const witness of days.flatMap(({ witnesses }) => witnesses)) {
    if (hasOwnDay(witness)) continue;
    const { earliest, day } = witness.claim;
    const taking = takings.find((each) => earliest <= each.day && each.day <= day);
    if (taking) overtaken.set(witness, taking.day);
  }
  return overtaken;
}
