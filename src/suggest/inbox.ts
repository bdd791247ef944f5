import { Document, isMap, isSeq, type YAMLMap } from "yaml";
import type { KnownPlace } from "./atlas.ts";
import { draftClaims, newPlaces, OPEN, type ProposalTarget, publisherOf, wordsOfEvidence } from "./draft-claims.ts";
import type { Evidence, Proposal } from "./proposal.ts";
import type { Suggestions } from "./suggest.ts";

/** How claims are written: texts in quotation marks, each on a line. */
export const YAML_STYLE = { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" } as const;

const PLAIN = /^( *(?:- )?[a-z]+): "([a-z0-9][a-z0-9_-]*[a-z][a-z0-9_-]*|\d{4}-\d\d-\d\d)"$/gm;

/** The YAML with ids and days without quotation marks, as the files of claims have them. */
export const withPlainIds = (yaml: string) => yaml.replace(PLAIN, "$1: $2");

/**
 * The file of an article in `inbox/`: a claim for each proposal, in the form of the files in `claims/`, above each why it is
 * proposed and what is open; then entries for the places that the map does not have. Nothing in it is compiled.
 */
export function inboxFile({ proposals }: Suggestions, into: ProposalTarget): string {
  const places = newPlaces(proposals, into);
  const lines = draftClaims(proposals, into, places).map(({ proposal, claim }) => ({
    claim,
    why: whyOf(proposal, into),
  }));
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

/** Why a claim is proposed, and what an editor must say before it counts. */
function whyOf(proposal: Proposal, { text, folder, article }: ProposalTarget): string {
  const quoted = (what: Evidence["what"]) => wordsOfEvidence(text, proposal.evidence, what);
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
  folder: ProposalTarget["folder"],
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
