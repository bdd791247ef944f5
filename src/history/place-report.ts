import { type Claim, type ClaimId, isWitness, type WitnessClaim } from "../model/claim.ts";
import { type Day, daysOf } from "../model/day.ts";
import type { Place, PlaceId } from "../model/place.ts";
import { type Spell, spellOn } from "./control.ts";
import { type DayDispute, dayDisputesOf, openChangesOf } from "./dispute.ts";
import { heardIn, type Omission, omissionOf } from "./filter.ts";
import { findNumberDisputes, groupByTopic, type NumberDispute } from "./number-disputes.ts";
import type { Reading } from "./reading.ts";
import { type Side, sidesOn } from "./sides.ts";

/** All that the panel says of a place on a day. */
export interface PlaceReport {
  readonly place: Place;
  readonly spell: Spell;
  /** Each day of the range, in order. */
  readonly strip: readonly StripDay[];
  /** The sides on the day, those said to hold the place first; none unless it is contested. */
  readonly sides: readonly Side[];
  /** Reports that put a change on different days. */
  readonly disputes: readonly DayDispute[];
  /** Different numbers for what claims about the place count. */
  readonly numbers: readonly NumberDispute[];
  /** Claims of a change whose day the text leaves open. */
  readonly openChanges: readonly WitnessClaim[];
  /** Every claim about the place or a movement to it that the filter hears, newest first. */
  readonly claims: readonly Claim[];
  /** The other claims about it, newest first. */
  readonly leftOut: readonly LeftOut[];
  /** The claims that decide the status of the day, and the events of the day. */
  readonly speaking: ReadonlySet<ClaimId>;
  /** Claims that another claim, which is heard, denies. */
  readonly denied: ReadonlySet<ClaimId>;
}

/** A day in the strip of a place. */
export interface StripDay {
  readonly day: Day;
  readonly spell: Spell;
  /** What keeps the day from being sure: reports disagree about when a change came, or one leaves it open. */
  readonly doubts: readonly Doubt[];
}

export type Doubt = "disputed" | "open";

/** A claim that the filter does not hear, and why. */
export interface LeftOut {
  readonly claim: Claim;
  readonly omission: Omission;
}

/** The report on a place of the data set, as the reading's filter hears it; throws where there is no such place. */
export function reportOn(id: PlaceId, day: Day, { dataset, chronicle, filter }: Reading): PlaceReport {
  const place = dataset.places.get(id);
  const record = chronicle.get(id);
  if (!place || !record) throw new Error(`unknown place ${id}`);
  const spell = spellOn(record.spells, day);
  const all = [...dataset.claims.values()].filter((claim) => isAbout(claim, id)).sort(newestFirst);
  const judged = all.map((claim) => ({ claim, omission: omissionOf(filter, claim, dataset) }));
  const claims = judged.filter(({ omission }) => omission === null).map(({ claim }) => claim);
  const witnesses = claims.filter(isWitness);
  const disputes = dayDisputesOf(witnesses, dataset.actors);
  const openChanges = openChangesOf(witnesses, dataset.actors);
  const events = record.events.filter((event) => event.day === day);
  return {
    place,
    spell,
    strip: daysOf(dataset.map.range).map((each) => ({
      day: each,
      spell: spellOn(record.spells, each),
      doubts: doubtsOn(each, disputes, openChanges),
    })),
    sides: sidesOn(day, spell.control, witnesses, dataset.actors),
    disputes,
    openChanges,
    numbers: findNumberDisputes(claims, groupByTopic(heardIn(dataset, filter))),
    claims,
    leftOut: judged.filter((each): each is LeftOut => each.omission !== null),
    speaking: new Set([...spell.control.claims, ...spell.control.claimsAgainst, ...events.map((event) => event.id)]),
    denied: new Set(claims.map(({ denies }) => denies).filter((denies) => denies !== null)),
  };
}

function doubtsOn(day: Day, disputes: readonly DayDispute[], open: readonly WitnessClaim[]): Doubt[] {
  const isDisputed = disputes.some(({ first, until }) => first <= day && day < until);
  const isOpen = open.some((claim) => claim.earliest <= day && day <= claim.day);
  return [...(isDisputed ? (["disputed"] as const) : []), ...(isOpen ? (["open"] as const) : [])];
}

const isAbout = (claim: Claim, id: PlaceId) => placesOf(claim).includes(id);

/** The places that a claim is evidence for: its own, and the one that a movement goes to. */
export function placesOf(claim: Claim): readonly PlaceId[] {
  const isMove = claim.kind === "movement" && claim.to !== null && claim.to !== claim.place;
  return isMove ? [claim.place, claim.to] : [claim.place];
}

/** By day; on one day the claims about control before the events. */
const newestFirst = (a: Claim, b: Claim) =>
  b.day - a.day || Number(isWitness(b)) - Number(isWitness(a)) || (a.id < b.id ? -1 : 1);
