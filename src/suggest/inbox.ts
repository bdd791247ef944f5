import { Document, isMap, isSeq, type YAMLMap } from "yaml";
import type { ClaimEntry, Folder } from "../compile/sources/records.ts";
import { isoDay } from "../model/day.ts";
import type { Language } from "../model/names.ts";
import { normalise } from "../text/normalise.ts";
import type { KnownPlace } from "./atlas.ts";
import { dayReasons } from "./day-reasons.ts";
import type { Mention } from "./mention.ts";
import type { Evidence, Proposal } from "./proposal.ts";
import { quotedAt } from "./quotes.ts";
import { freeId, slugOf } from "./slug.ts";
import type { Suggestions } from "./suggest.ts";

/** What stands for a field that an editor must fill in before a proposal can be accepted. */
export const OPEN = "?";

interface Into {
  readonly article: string;
  readonly text: string;
  readonly language: Language;
  readonly folder: Folder;
}

/** How claims are written: texts in quotation marks, each on a line. */
export const YAML_STYLE = { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" } as const;

const PLAIN = /^( *(?:- )?[a-z]+): "([a-z0-9][a-z0-9_-]*[a-z][a-z0-9_-]*|\d{4}-\d\d-\d\d)"$/gm;

/** The YAML with ids and days without quotation marks, as the files of claims have them. */
export const withPlainIds = (yaml: string) => yaml.replace(PLAIN, "$1: $2");

/** A claim as its file has it, and the comment above it. */
interface Line {
  readonly claim: Readonly<Record<string, string>>;
  readonly why: string;
}

/**
 * The file of an article in `inbox/`: a claim for each proposal, in the form of the files in `claims/`, above each why it is
 * proposed and what is open; then entries for the places that the map does not have. Nothing in it is compiled.
 */
export function inboxFile({ proposals }: Suggestions, into: Into): string {
  const places = newPlaces(proposals, into);
  const lines = linesOf(proposals, into, places);
  const document = new Document({
    article: into.article,
    claims: lines.map(({ claim }) => claim),
    ...(places.size > 0 && { places: [...places.values()].map(({ feature }) => feature) }),
  });
  document.commentBefore = HEAD;
  const claims = document.get("claims");
  if (isSeq(claims)) {
    claims.flow = proposals.length === 0;
    for (const [index, item] of claims.items.entries()) {
      if (!isMap(item)) continue;
      (item as YAMLMap).commentBefore = lines[index]?.why ?? "";
      (item as YAMLMap).spaceBefore = index > 0;
    }
  }
  const features = document.get("places");
  if (isSeq(features)) for (const item of features.items) if (isMap(item)) item.flow = true;
  return withPlainIds(document.toString(YAML_STYLE));
}

const HEAD = ` Proposals by rules, for an editor to judge; nothing here is published. Look at each, put an id or words where it says
 "${OPEN}", then accept it: suggest --accept CLAIM … moves it into claims/. Delete the others.`;

function linesOf(proposals: readonly Proposal[], into: Into, places: NewPlaces): Line[] {
  const taken = new Set<string>(into.folder.claims.entries.flatMap(({ fields }) => fields.id ?? []));
  const body = normalise(into.text);
  const prefix = into.article.split("_")[0] ?? into.article;
  const lines: Line[] = [];
  for (const proposal of proposals) {
    const place = placeId(proposal.place, places);
    const id = freeId(`${prefix}-${place === OPEN ? slugOf(proposal.place.words) : place}-${proposal.kind}`, taken);
    taken.add(id);
    lines.push({ claim: claimOf(proposal, { id, place }, into, places, body), why: whyOf(proposal, into) });
  }
  return lines;
}

function claimOf(
  proposal: Proposal,
  { id, place }: { readonly id: string; readonly place: string },
  { text, folder, article }: Into,
  places: NewPlaces,
  body: ReturnType<typeof normalise>,
): Record<string, string> {
  const { kind, extent, day, quote, hedge, to, speaker } = proposal;
  const publisher = publisherOf(article, folder);
  const dayWords = proposal.isDayAssumed ? null : wordsOf(text, proposal.evidence, "day");
  const reasons = dayReasons(dayWords, day, folder.languages);
  return {
    ...{ id, kind, place },
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

const publisherOf = (article: string, { articles }: Folder): string =>
  articles.entries.find(({ named }) => named === article)?.fields.publisher ?? OPEN;

/** The only claim that a denial can be about: of the same place and not later; open where there are several or none. */
function deniedBy({ place, day }: Proposal, { claims }: Folder): string {
  const deniable = (entry: ClaimEntry) => {
    const { kind, place: at, day: on = "", id } = entry.fields;
    return (
      (kind === "control" || kind === "withdrawal") && at === place.place?.id && on <= isoDay(day) && id !== undefined
    );
  };
  const [only, ...others] = claims.entries.filter(deniable);
  return only?.fields.id !== undefined && others.length === 0 ? only.fields.id : OPEN;
}

/** Why a claim is proposed, and what an editor must say before it counts. */
function whyOf(proposal: Proposal, { text, folder, article }: Into): string {
  const quoted = (what: Evidence["what"]) => wordsOf(text, proposal.evidence, what);
  const told = (name: string, words: string | null) => (words === null ? [] : [`${name} «${words}»`]);
  const why = [
    ...[`rule ${proposal.rule}`, ...told("by", quoted("trigger")), ...told("place", quoted("place"))],
    ...[...told("actor", quoted("actor")), ...told("day", quoted("day")), ...told("says", quoted("speaker"))],
    ...[...told("doubt", quoted("hedge")), ...told("denied", quoted("denial"))],
  ].join("; ");
  const isOwn = proposal.speaker === null && publisherOf(article, folder) === OPEN;
  const own = isOwn ? ["OPEN: the article speaks itself; name its publisher"] : [];
  const open = proposal.questions.map((question) => questionOf(question, proposal, folder));
  return [why, ...own, ...open].map((line) => ` ${line.replace(/\s+/g, " ")}`).join("\n");
}

function questionOf(
  question: Proposal["questions"][number],
  { place, actor, speaker }: Proposal,
  folder: Folder,
): string {
  switch (question) {
    case "place-ambiguous":
      return `OPEN: which ${place.words}? ${place.candidates.map(candidate).join(" | ")}`;
    case "place-unknown":
      return place.place === null
        ? `OPEN: ${place.words} is no place of the map and in no gazetteer here; give it an entry in places.geojson`
        : `NEW PLACE: ${candidate(place.place)}; its entry is below`;
    case "actor-unknown":
      return `OPEN: which actor is «${actor?.words ?? ""}»? One of ${idsOf(folder.actors.entries)}`;
    case "speaker-unknown":
      return `OPEN: who is «${speaker?.words ?? ""}»? An id of speakers.yaml, which may need an entry`;
    case "denies-what":
      return "DENIES: the claim that is denied; where it says what no claim says, make it a statement";
  }
}

const idsOf = (entries: readonly { readonly fields: { readonly id?: string | undefined } }[]) =>
  entries.flatMap(({ fields }) => fields.id ?? []).join(", ");

const candidate = ({ names, spot, geonames, id }: KnownPlace) =>
  [Object.values(names).join(" / "), id ?? `GeoNames ${geonames ?? "?"}`, spot?.join(", ")].filter(Boolean).join(", ");

function wordsOf(text: string, evidence: readonly Evidence[], wanted: Evidence["what"]): string | null {
  const found = evidence.find(({ what }) => what === wanted);
  return found ? text.slice(found.start, found.end) : null;
}

/** Entries for places that the map does not have, by the place. */
type NewPlaces = ReadonlyMap<KnownPlace, { readonly id: string; readonly feature: unknown }>;

function newPlaces(proposals: readonly Proposal[], { folder, language }: Into): NewPlaces {
  const taken = new Set<string>(folder.places.entries.flatMap(({ fields }) => fields.id ?? []));
  const mentions = proposals.flatMap(({ place, to }) => [place, ...(to ? [to] : [])]);
  const entries = new Map<KnownPlace, { id: string; feature: unknown }>();
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

function featureOf({ names, kind, country, geonames, spot }: KnownPlace, id: string, languages: readonly Language[]) {
  const named = languages.map((language) => [`name_${language}`, names[language] ?? OPEN]);
  const sources = languages.map((language) => [`source_${language}`, "GeoNames"]);
  return {
    type: "Feature",
    properties: {
      ...{ id, ...Object.fromEntries(named), kind, country, precision: PRECISION },
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
