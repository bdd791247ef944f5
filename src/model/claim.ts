import type { ActorId } from "./actor.ts";
import type { ArticleId } from "./article.ts";
import type { Day } from "./day.ts";
import type { Names } from "./names.ts";
import type { PlaceId } from "./place.ts";
import type { SpeakerId } from "./speaker.ts";

export type ClaimId = string;

/** Verbatim words of an article. */
export interface Quote {
  /** The words as the article's text has them, white space included. */
  readonly text: string;
  /** Offset of the first UTF-16 code unit in the article's text. */
  readonly start: number;
  /** Offset after the last UTF-16 code unit. */
  readonly end: number;
}

export const NUMBER_SENSES = ["exactly", "about", "more-than", "at-least", "at-most"] as const;

export type NumberSense = (typeof NUMBER_SENSES)[number];

/** A number that a claim gives. */
export interface ClaimNumber {
  /** Id of what is counted; claims that count the same thing share it. */
  readonly of: string;
  /** What is counted, in a line for each language of the map. */
  readonly what: Names;
  readonly value: number;
  readonly sense: NumberSense;
  /** The article's own words for the number, as they stand in the quote. */
  readonly words: string;
}

/** Whether all of the forces or of the place is meant, or a part. */
export type Extent = "full" | "partial";

/** That a claim no longer counts from a day on. */
export interface Revocation {
  /** `retracted`: taken back; `superseded`: replaced by what another article says. */
  readonly how: "retracted" | "superseded";
  /** The article that says so; null where none does. */
  readonly by: ArticleId | null;
  /** The first day on which the claim no longer counts. */
  readonly day: Day;
  readonly reason: Names;
}

interface Statement {
  readonly id: ClaimId;
  readonly article: ArticleId;
  readonly place: PlaceId;
  readonly speaker: SpeakerId;
  /** The day that the claim is about; the later end where the text leaves the day open. */
  readonly day: Day;
  /** The first day on which it may have happened; equal to `day` unless the text leaves the day open. */
  readonly earliest: Day;
  /** How the day was worked out from the text. */
  readonly dayReason: string | null;
  readonly quote: Quote;
  /** The quote in the map's other languages. */
  readonly translation: Names;
  readonly translator: string;
  /** The article's own words that mark the claim as unconfirmed. */
  readonly hedge: string | null;
  /** The claim that this one contradicts. */
  readonly denies: ClaimId | null;
  /** What the quote counts or measures; null where it gives no number that others give too. */
  readonly number: ClaimNumber | null;
  readonly note: string | null;
  /** Null for a claim that still counts. */
  readonly revoked: Revocation | null;
}

export interface ControlClaim extends Statement {
  readonly kind: "control";
  readonly actor: ActorId;
  /** `partial`: of a part of the place. */
  readonly extent: Extent;
  /** Who held the place before, as the text says. */
  readonly from: ActorId | null;
}

export interface WithdrawalClaim extends Statement {
  readonly kind: "withdrawal";
  readonly actor: ActorId;
  /** `full`: the forces left the place; `partial`: some, began, gradually, from positions. */
  readonly extent: Extent;
}

export interface PresenceClaim extends Statement {
  readonly kind: "presence";
  readonly actor: ActorId;
  /** `partial`: in a part of the place. */
  readonly extent: Extent;
}

/** A bare "not so"; what it says is worked out when the data is compiled, so it outlives the claim it denies. */
export interface DenialClaim extends Statement {
  readonly kind: "denial";
  readonly actor: ActorId;
  readonly says: "holds" | "absent";
  readonly denies: ClaimId;
}

export const EVENT_KINDS = [
  "advance",
  "clash",
  "strike",
  "movement",
  "closure",
  "protest",
  "release",
  "statement",
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened at a place and says nothing about who holds it. */
export interface EventClaim extends Statement {
  readonly kind: EventKind;
  readonly actor: ActorId | null;
  /** Where a movement went. */
  readonly to: PlaceId | null;
  /** How far from the place an advance came, in kilometres. */
  readonly distanceKm: number | null;
}

export type WitnessClaim = ControlClaim | WithdrawalClaim | PresenceClaim | DenialClaim;

export type Claim = WitnessClaim | EventClaim;

export const WITNESS_KINDS = ["control", "withdrawal", "presence", "denial"] as const;

/** Whether the claim speaks about who holds the place. */
export function isWitness(claim: Claim): claim is WitnessClaim {
  return (WITNESS_KINDS as readonly string[]).includes(claim.kind);
}
