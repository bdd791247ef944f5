import { isoDay } from "../../model/day.ts";
import { draftClaims, newPlaces, OPEN, type PlaceFeature } from "../../suggest/draft-claims.ts";
import type { Proposal } from "../../suggest/proposal.ts";
import { type Suggestions, suggest } from "../../suggest/suggest.ts";
import { anchor, type Stretch } from "../../text/anchor.ts";
import { normalise } from "../../text/normalise.ts";
import type { Item } from "../contract/answers.ts";
import type { ClaimFields } from "../contract/operations.ts";
import type { SessionArticle } from "./article.ts";
import { type Base, claimsOf, fieldsOf } from "./base.ts";

/** A claim or a proposal of one while operations change it. */
export interface Work {
  readonly key: string;
  readonly origin: Item["origin"];
  readonly state: Item["state"];
  readonly fields: ClaimFields;
  /** As its file has it; null of one that is in no file. */
  readonly saved: ClaimFields | null;
  /** The file that it is in. */
  readonly file: string | null;
  readonly quote: Stretch | null;
  readonly proposal: Proposal | null;
  /** The entry of its place, where the map does not have it. */
  readonly newPlace: PlaceFeature | null;
}

/** What is to be seen in an article before anybody did anything. */
export interface Seen {
  readonly suggestions: Suggestions;
  readonly works: readonly Work[];
}

/** The saved claims of the article, and the proposals that none of them is. */
export function lookAtArticle(article: SessionArticle, base: Base): Seen {
  const { text, language, published, id } = article;
  const suggestions = suggest({ text, language, published }, base.atlas);
  const body = normalise(text);
  const saved = claimsOf(base.folder, id).map((entry): Work => {
    const fields = fieldsOf(entry);
    const found = anchor(body, String(fields.quote ?? ""), fields.prefix == null ? undefined : String(fields.prefix));
    const quote = typeof found === "object" ? found : null;
    const key = String(fields.id ?? `${entry.source.file}:${entry.path.join(".")}`);
    const rest = { proposal: null, newPlace: null };
    return { key, origin: "saved", state: "saved", fields, saved: fields, file: entry.source.file, quote, ...rest };
  });
  const into = { article: id, text, language, folder: base.folder };
  const places = newPlaces(suggestions.proposals, into);
  const keys = new Set<string>();
  const proposed = draftClaims(suggestions.proposals, into, places).map(({ proposal, claim }): Work => {
    const key = freeKey(keyOf(proposal), keys);
    const publisher = claim.speaker === OPEN && proposal.speaker === null ? article.head.publisher : undefined;
    const fields = { ...claim, ...(typeof publisher === "string" && { speaker: publisher }) };
    const newPlace = (proposal.place.place && places.get(proposal.place.place)?.feature) ?? null;
    const rest = { saved: null, file: null, proposal, newPlace };
    return { key, origin: "proposal", state: "open", fields, quote: proposal.quote, ...rest };
  });
  const isNew = (work: Work) => !saved.some((each) => isOfSame(each, work));
  return { suggestions, works: [...saved, ...proposed.filter(isNew)] };
}

/** The same article and names give a proposal the same key. */
function keyOf({ kind, place, rule, day }: Proposal): string {
  return `p:${kind}:${place.start}-${place.end}:${rule}:${isoDay(day)}`;
}

function freeKey(key: string, taken: Set<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key}:${number}`;
  taken.add(free);
  return free;
}

/** Whether a saved claim is what a proposal proposes. */
function isOfSame(saved: Work, { fields, quote }: Work): boolean {
  const isAlike = saved.fields.kind === fields.kind && saved.fields.place === fields.place;
  const overlaps =
    saved.quote !== null && quote !== null && saved.quote.start < quote.end && quote.start < saved.quote.end;
  return isAlike && (overlaps || (saved.fields.day === fields.day && saved.fields.speaker === fields.speaker));
}

/** Whether it is, or would be, in a file. */
export const isWritten = ({ state }: Work) => state !== "open" && state !== "refused" && state !== "removed";
