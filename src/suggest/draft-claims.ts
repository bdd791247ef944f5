import type { Folder } from "../compile/sources/records.ts";
import { isoDay } from "../model/day.ts";
import type { Language } from "../model/names.ts";
import type { LngLat } from "../model/place.ts";
import { normalise } from "../text/normalise.ts";
import type { KnownPlace } from "./atlas.ts";
import { dayReasons } from "./day-reasons.ts";
import { mayDeny } from "./deniable.ts";
import type { Mention } from "./mention.ts";
import type { Evidence, Proposal } from "./proposal.ts";
import { quotedAt } from "./quotes.ts";
import { freeId, slugOf } from "./slug.ts";

/** What stands for a field that an editor must fill in before a proposal can be accepted. */
export const OPEN = "?";

/** The article that proposals are about, and the data folder that they may come into. */
export interface ProposalTarget {
  readonly article: string;
  readonly text: string;
  readonly language: Language;
  readonly folder: Folder;
}

/** A proposal as the claim that it would be, with `OPEN` where an editor must answer. */
export interface DraftClaim {
  readonly proposal: Proposal;
  readonly claim: Readonly<Record<string, string>>;
}

/** The entries of places that proposals need and the map does not have, by the place. */
export type NewPlaces = ReadonlyMap<KnownPlace, { readonly id: string; readonly feature: PlaceFeature }>;

/** The proposals as claims, each with an id that is free. */
export function draftClaims(proposals: readonly Proposal[], into: ProposalTarget, places: NewPlaces): DraftClaim[] {
  const taken = new Set<string>(into.folder.claims.entries.flatMap(({ fields }) => fields.id ?? []));
  const body = normalise(into.text);
  const prefix = into.article.split("_")[0] ?? into.article;
  return proposals.map((proposal) => {
    const place = placeId(proposal.place, places);
    const id = freeId(`${prefix}-${place === OPEN ? slugOf(proposal.place.words) : place}-${proposal.kind}`, taken);
    taken.add(id);
    return { proposal, claim: claimOf(proposal, { id, place }, into, places, body) };
  });
}

function claimOf(
  proposal: Proposal,
  { id, place }: { readonly id: string; readonly place: string },
  { text, folder, article }: ProposalTarget,
  places: NewPlaces,
  body: ReturnType<typeof normalise>,
): Record<string, string> {
  const { kind, extent, day, quote, hedge, to, speaker } = proposal;
  const publisher = publisherOf(article, folder);
  const dayWords = proposal.isDayAssumed ? null : wordsOfEvidence(text, proposal.evidence, "day");
  const reasons = dayReasons(dayWords, day, folder.languages);
  return {
    id,
    kind,
    place,
    ...(to && placeId(to, places) !== OPEN && { to: placeId(to, places) }),
    ...(proposal.actor && { actor: proposal.actor.id ?? OPEN }),
    ...(proposal.from?.id && { from: proposal.from.id }),
    ...(extent && (kind === "withdrawal" || extent === "partial") && { extent }),
    ...(kind === "denial" && { denies: deniedBy(proposal, folder) }),
    day: isoDay(day),
    ...Object.fromEntries(reasons.map(([language, reason]) => [`day_reason_${language}`, reason])),
    speaker: speaker === null ? publisher : (speaker.id ?? OPEN),
    ...quotedAt(text, quote, body),
    ...(hedge && { hedge: text.slice(hedge.start, hedge.end) }),
  };
}

/** Who published the article, by the folder; open where it does not say. */
export const publisherOf = (article: string, { articles }: Folder): string =>
  articles.entries.find(({ named }) => named === article)?.fields.publisher ?? OPEN;

/** The only claim that a denial can be about; open where there are several or none. */
function deniedBy({ place, day }: Proposal, { claims }: Folder): string {
  const denial = { kind: "denial", place: place.place?.id, day: isoDay(day) };
  const [only, ...others] = claims.entries.filter(({ fields }) => fields.kind !== "denial" && mayDeny(denial, fields));
  return only?.fields.id !== undefined && others.length === 0 ? only.fields.id : OPEN;
}

/** The words of the text that made a part of a proposal so; null where none did. */
export function wordsOfEvidence(text: string, evidence: readonly Evidence[], wanted: Evidence["what"]): string | null {
  const found = evidence.find(({ what }) => what === wanted);
  return found ? text.slice(found.start, found.end) : null;
}

/** The entries of the places that the proposals are about and the map does not have. */
export function newPlaces(proposals: readonly Proposal[], { folder, language }: ProposalTarget): NewPlaces {
  const taken = new Set<string>(folder.places.entries.flatMap(({ fields }) => fields.id ?? []));
  const mentions = proposals.flatMap(({ place, to }) => [place, ...(to ? [to] : [])]);
  const entries = new Map<KnownPlace, { id: string; feature: PlaceFeature }>();
  for (const { place, words } of mentions) {
    if (!place?.spot || place.source === "map" || entries.has(place)) continue;
    const id = freeId(slugOf(place.names.en ?? Object.values(place.names)[0] ?? ""), taken);
    taken.add(id);
    // The text's own spelling is that of the region, which a gazetteer's may not be.
    const isSpelling = !words.includes(" ") && folder.languages.includes(language);
    const names = isSpelling ? { ...place.names, [language]: words } : place.names;
    entries.set(place, { id, feature: featureOf({ ...place, names }, id, folder.languages) });
  }
  return entries;
}

/** Radius of uncertainty of a settlement's point in GeoNames, in metres. */
const PRECISION = 2000;

/** The entry of a place in `places.geojson`. */
export interface PlaceFeature {
  readonly type: "Feature";
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly geometry: { readonly type: "Point"; readonly coordinates: LngLat | null };
}

function featureOf(
  { names, kind, country, geonames, spot }: KnownPlace,
  id: string,
  languages: readonly Language[],
): PlaceFeature {
  const named = languages.map((language) => [`name_${language}`, names[language] ?? OPEN]);
  const sources = languages.map((language) => [`source_${language}`, "GeoNames"]);
  return {
    type: "Feature",
    properties: {
      id,
      ...Object.fromEntries(named),
      kind,
      country,
      precision: PRECISION,
      ...Object.fromEntries(sources),
      ...(geonames && { geonames }),
    },
    geometry: { type: "Point", coordinates: spot },
  };
}

/** The id of a place of the map, or of its new entry; open where there is neither. */
function placeId({ place }: Mention, places: NewPlaces): string {
  if (place === null) return OPEN;
  return (place.source === "map" ? place.id : places.get(place)?.id) ?? OPEN;
}
