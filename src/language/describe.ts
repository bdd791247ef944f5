import type { ActorId } from "../model/actor.ts";
import type { Claim, ClaimId, EventClaim } from "../model/claim.ts";
import type { Dataset, MapInfo } from "../model/dataset.ts";
import { groupBy } from "../model/group-by.ts";
import { lookUp } from "../model/lookup.ts";
import { inLanguage } from "../model/names.ts";
import { isBuiltIn, type PlaceKindId } from "../model/place-kind.ts";
import type { SpeakerId } from "../model/speaker.ts";
import { capitalise } from "./capitalise.ts";
import type { Locale } from "./locale.ts";

/** The name of an actor in the reader's language, as it stands by itself. */
export function actorName(id: ActorId, { actors }: Dataset, { language }: Locale): string {
  return inLanguage(lookUp("actor", id, actors).names, language);
}

/** The name of an actor in the reader's language, as it stands within a sentence. */
export function actorInline(id: ActorId, { actors }: Dataset, { language }: Locale): string {
  const { names, nameInline } = lookUp("actor", id, actors);
  return nameInline[language] ?? inLanguage(names, language);
}

/** The names of several actors as one phrase within a sentence. */
export function actorNames(ids: readonly ActorId[], dataset: Dataset, locale: Locale): string {
  return locale.format.list(ids.map((id) => actorInline(id, dataset, locale)));
}

/** What a kind of place is called: by the map, where it has a kind of its own, else by the words of the language. */
export function placeKindName(id: PlaceKindId, { placeKinds }: MapInfo, { words, language }: Locale): string {
  const own = placeKinds.get(id);
  if (own) return inLanguage(own.names, language);
  if (isBuiltIn(id)) return words.placeKinds[id];
  throw new Error(`unknown kind of place ${id}`);
}

/** What a claim says, as a short heading. */
export function describeClaim(claim: Claim, dataset: Dataset, locale: Locale): string {
  return capitalise(tellClaim(claim, dataset, locale), locale);
}

/** The same, as it may stand within a sentence. */
export function tellClaim(claim: Claim, dataset: Dataset, locale: Locale): string {
  const { words } = locale;
  const by = claim.actor === null ? "" : actorInline(claim.actor, dataset, locale);
  switch (claim.kind) {
    case "control":
      if (claim.from === null) return words.claims.control[claim.extent](by);
      return words.claims.controlFrom[claim.extent](by, actorInline(claim.from, dataset, locale));
    case "withdrawal":
      return words.claims.withdrawal[claim.extent](by);
    case "presence":
      return words.claims.presence[claim.extent](by);
    case "denial":
      return words.claims.denial[claim.says](by);
    default:
      return describeEvent(claim, by, dataset, locale);
  }
}

function describeEvent(claim: EventClaim, by: string, dataset: Dataset, locale: Locale): string {
  const { words, language } = locale;
  const { to, hedge } = claim;
  const what = hedge === null ? eventName(claim, locale) : unconfirmed(eventName(claim, locale), locale);
  const target = to === null ? undefined : dataset.places.get(to);
  const whose =
    by ||
    (claim.kind === "statement" ? inLanguage(lookUp("speaker", claim.speaker, dataset.speakers).names, language) : "");
  const parts = [
    whose ? words.eventBy(what, whose) : what,
    target && words.movementTo(inLanguage(target.names, language)),
    tellDistance(claim, locale),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** How far from its place it was, as exactly as the claim says; null where it does not. */
function tellDistance({ distanceKm, number }: EventClaim, { words, format }: Locale): string | null {
  if (distanceKm === null) return null;
  const told = format.number(distanceKm);
  return words.distance(number?.value === distanceKm ? words.dispute.senses[number.sense](told) : told);
}

const eventName = ({ kind, movers }: EventClaim, { words }: Locale): string =>
  movers && movers !== "forces" ? words.movements[movers] : words.events[kind];

const unconfirmed = (name: string, { words: { standing } }: Locale) =>
  `${name}${standing.comma} ${standing.unconfirmed}`;

/** What the events were, each name once, by kind in the order of the alphabet; unconfirmed where every report of it is. */
export function nameEvents(events: readonly EventClaim[], locale: Locale): string[] {
  const byKind = groupBy(events, ({ kind }) => kind);
  const inOrder = [...byKind.keys()].sort().flatMap((kind) => byKind.get(kind) ?? []);
  return [...groupBy(inOrder, (event) => eventName(event, locale))].map(([name, alike]) =>
    alike.every(({ hedge }) => hedge !== null) ? unconfirmed(name, locale) : name,
  );
}

/** Everyone who makes one of the claims. */
export function speakersOf(claims: readonly ClaimId[], dataset: Dataset): ReadonlySet<SpeakerId> {
  return new Set(claims.map((id) => lookUp("claim", id, dataset.claims).speaker));
}
