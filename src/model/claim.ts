import type { InferOutput } from "valibot";
import type { Id } from "./id.ts";
import type { CLAIM } from "./schema/claim.ts";
import type { DeepReadonly } from "./schema/readonly.ts";

export type ClaimId = Id<"claim">;

export const NUMBER_SENSES = ["exactly", "about", "more-than", "at-least", "at-most"] as const;

export type NumberSense = (typeof NUMBER_SENSES)[number];

export const EXTENTS = ["full", "partial"] as const;

/** How much of a place a claim speaks of, or how much of an actor's forces. */
export type Extent = (typeof EXTENTS)[number];

/** How a claim loses its force: taken back by who made it, or replaced by a newer one. */
export const REVOCATIONS = ["retracted", "superseded"] as const;

export const WITNESS_KINDS = ["control", "withdrawal", "presence", "denial"] as const;

export const EVENT_KINDS = [
  "advance",
  "clash",
  "strike",
  "movement",
  "closure",
  "gathering",
  "release",
  "statement",
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** Who moves: forces, people who flee, or other people, such as those who come back. */
export const MOVERS = ["forces", "fleeing", "people"] as const;

export type Movers = (typeof MOVERS)[number];

/** What an article says of a place and a day; its fields are listed in `schema/claim.ts`. */
export type Claim = DeepReadonly<InferOutput<typeof CLAIM>>;

export type ControlClaim = Extract<Claim, { readonly kind: "control" }>;

export type WithdrawalClaim = Extract<Claim, { readonly kind: "withdrawal" }>;

export type PresenceClaim = Extract<Claim, { readonly kind: "presence" }>;

/** A bare "not so"; what it says is worked out when the data is compiled, so it outlives the claim it denies. */
export type DenialClaim = Extract<Claim, { readonly kind: "denial" }>;

/** Something that happened at a place and says nothing about who holds it. */
export type EventClaim = Extract<Claim, { readonly kind: EventKind }>;

export type WitnessClaim = Exclude<Claim, EventClaim>;

/** Verbatim words of an article, and where they stand in it. */
export type Quote = Claim["quote"];

/** A number that a claim gives. */
export type ClaimNumber = NonNullable<Claim["number"]>;

/** That a claim was taken back by who made it, or replaced by a newer one. */
export type Revocation = NonNullable<Claim["revoked"]>;

/** That the editors of the map put a claim right: since when, why, and what it said before. */
export type Correction = NonNullable<Claim["corrected"]>[number];

/** Whether the claim speaks about who holds the place. */
export function isWitness(claim: Claim): claim is WitnessClaim {
  return (WITNESS_KINDS as readonly string[]).includes(claim.kind);
}
