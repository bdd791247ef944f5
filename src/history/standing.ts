import type { ActorId } from "../model/actor.ts";
import type { ClaimId } from "../model/claim.ts";
import type { Day } from "../model/day.ts";

/** From the firmest ground to the weakest. */
export const BASES = ["stated", "present", "implied"] as const;

/**
 * Why an actor is said to hold a place: a claim of control speaks forward (`stated`), only a presence or a denied withdrawal
 * does (`present`), or neither does (`implied`).
 */
export type Basis = (typeof BASES)[number];

/** The days between which something happened: both ends included, equal where the day is known. */
export interface OpenDays {
  readonly earliest: Day;
  readonly day: Day;
}

/** Reports by which an actor's forces have begun to leave a place that it still holds. */
export interface Leaving {
  /** Every one of the newest day's reports is marked as unconfirmed by its own article. */
  readonly hedged: boolean;
  /** Another claim, which counts, denies one of the newest day's reports. */
  readonly denied: boolean;
  /** The days of the first report: no day since then has brought other news of the actor alone. */
  readonly since: OpenDays;
  /** The reports since then, oldest first. */
  readonly claims: readonly ClaimId[];
}

/** An actor that is said to hold the place, and how. */
export interface Holder {
  /** The outermost actor. */
  readonly actor: ActorId;
  readonly basis: Basis;
  /** All that gives the basis is said of a part of the place: every control, else every presence, beside which no denial speaks. */
  readonly part: boolean;
  readonly leaving: Leaving | null;
  /** All that gives the basis is unconfirmed: every control, else every presence and denial, else all that implies it. */
  readonly hedged: boolean;
  /** The newest day of a claim that speaks forward for it; null where none does. */
  readonly lastSaid: Day | null;
  /** The claims that speak for it, oldest first. */
  readonly claims: readonly ClaimId[];
}

/** An actor that is said not to hold the place. */
export interface Absence {
  /** The outermost actor. */
  readonly actor: ActorId;
  /** A claim says that it left the place altogether. */
  readonly left: boolean;
  /** Every claim that says so is unconfirmed. */
  readonly hedged: boolean;
  readonly lastSaid: Day;
  /** The claims that say so, oldest first. */
  readonly claims: readonly ClaimId[];
}

interface Evidence {
  /** Actors said not to hold the place, in the order of their ids. */
  readonly absent: readonly Absence[];
  /** Claims between two days that a control of a day between them overtakes: told beside the standing, and part of none. */
  readonly undated: readonly ClaimId[];
}

/** Who held a place on a day, as far as the claims tell; holders in the order of their ids. */
export type Standing = Evidence &
  (
    | { readonly status: "held"; readonly holders: readonly [Holder] }
    | { readonly status: "contested"; readonly holders: readonly [Holder, ...Holder[]] }
    | { readonly status: "vacated"; readonly holders: readonly [] }
    /** `later`: set where the day comes after the as-of day, so that nothing is told of it. */
    | { readonly status: "unknown"; readonly holders: readonly []; readonly later?: true }
  );

/** The standing of a place on a day that comes after the as-of day. */
export const UNTOLD: Standing = { status: "unknown", holders: [], absent: [], undated: [], later: true };

/** Whether the day of the standing comes after the as-of day. */
export const isUntold = (standing: Standing): boolean => standing.status === "unknown" && standing.later === true;

export const TURNS = [
  "disputed",
  "left",
  "changed-hands",
  "arrived",
  "settled",
  "returned",
  "took",
  "first-report",
  "leaving",
  "lapsed",
] as const;

export type TurnKind = (typeof TURNS)[number];

/** What a day did to the standing of a place. */
export interface Turn {
  readonly kind: TurnKind;
  readonly day: Day;
  /**
   * How the claims that make the turn tell it, as for a holder; what withdrawals tell (`left`, `leaving`) is `stated`, and that
   * nothing is known any more (`lapsed`) is `implied`.
   */
  readonly basis: Basis;
  /** Every claim that makes the turn is unconfirmed. */
  readonly hedged: boolean;
  /** The days between which it happened, where every claim that makes it leaves its day open; else, and for `lapsed`, null. */
  readonly open: OpenDays | null;
  /** The claims whose words begin or end on the day, oldest first. */
  readonly claims: readonly ClaimId[];
}

/** A stretch of days on which the standing of a place is the same. */
export interface Period {
  readonly first: Day;
  /** Day after the last one. */
  readonly until: Day;
  readonly standing: Standing;
  /** First day of the run with the same status, holders and absent; null if it began before the range. */
  readonly since: Day | null;
  /** What `first` did; null where it did nothing that is told. */
  readonly turn: Turn | null;
}
