import type { Period } from "../history/standing.ts";
import { listClaims } from "../history/standing-claims.ts";
import type { ActorId } from "../model/actor.ts";
import { type Article, knownOn } from "../model/article.ts";
import type { Claim, ClaimId, EventClaim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { lookUp } from "../model/lookup.ts";
import { inLanguage } from "../model/names.ts";
import type { SpeakerId } from "../model/speaker.ts";
import type { Locale } from "./locale.ts";

/** The name of an actor in the reader's language. */
export function actorName(id: ActorId, { actors }: Dataset, { language }: Locale): string {
  return inLanguage(lookUp("actor", id, actors).names, language);
}

/** The names of several actors as one phrase. */
export function actorNames(ids: readonly ActorId[], dataset: Dataset, locale: Locale): string {
  return locale.format.list(ids.map((id) => actorName(id, dataset, locale)));
}

/** What a claim says, as a short heading. */
export function describeClaim(claim: Claim, dataset: Dataset, locale: Locale): string {
  const { words } = locale;
  const by = claim.actor === null ? "" : actorName(claim.actor, dataset, locale);
  switch (claim.kind) {
    case "control":
      if (claim.from === null) return words.claims.control(by);
      return words.claims.controlFrom(by, actorName(claim.from, dataset, locale));
    case "withdrawal":
      return claim.extent === "full" ? words.claims.withdrawalFull(by) : words.claims.withdrawalPartial(by);
    case "presence":
      return words.claims.presence(by);
    case "denial":
      return claim.says === "holds" ? words.claims.denialHolds(by) : words.claims.denialAbsent(by);
    default:
      return describeEvent(claim, by, dataset, locale);
  }
}

function describeEvent({ kind, to, distanceKm }: EventClaim, by: string, dataset: Dataset, locale: Locale): string {
  const { words, format, language } = locale;
  const target = to === null ? undefined : dataset.places.get(to);
  const parts = [
    by ? words.eventBy(words.events[kind], by) : words.events[kind],
    target && words.movementTo(inLanguage(target.names, language)),
    distanceKm !== null && words.distance(format.number(distanceKm)),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** The day of a claim, or the days between which the text leaves it open. */
export function describeDay(claim: Pick<Claim, "day" | "earliest">, { words, format }: Locale): string {
  return claim.earliest < claim.day
    ? words.takenBetween(format.day(claim.earliest), format.day(claim.day))
    : format.longDay(claim.day);
}

/** How long after its day a claim was known; for days left open, after the last one of them. */
export function describeDelay(claim: Claim, dataset: Dataset, { words, format }: Locale): string {
  const days = knownOn(articleOf(claim, dataset)) - claim.day;
  return days < 0 ? words.dispute.reportedAhead : words.feed.reportedLater(format, days);
}

/** How long after the day anything that speaks for its status was known; null where something was on the day, or nothing speaks. */
export function describeHindsight({ standing }: Period, day: Day, dataset: Dataset, locale: Locale): string | null {
  const claims = listClaims(standing).map((id) => claimOf(id, dataset));
  const days = Math.min(...claims.map((claim) => knownOn(articleOf(claim, dataset)))) - day;
  return claims.length > 0 && days > 0 ? locale.words.dispute.firstReported(locale.format, days) : null;
}

/** Everyone who makes one of the claims. */
export function speakersOf(claims: readonly ClaimId[], dataset: Dataset): ReadonlySet<SpeakerId> {
  return new Set(claims.map((id) => claimOf(id, dataset).speaker));
}

const claimOf = (id: ClaimId, { claims }: Dataset): Claim => lookUp("claim", id, claims);

const articleOf = ({ article }: Claim, { articles }: Dataset): Article => lookUp("article", article, articles);
