import { draftClaims, newPlaces, OPEN, type PlaceFeature } from "../../suggest/draft-claims.ts";
import type { Proposal } from "../../suggest/proposal.ts";
import { type Suggestions, suggest } from "../../suggest/suggest.ts";
import { anchor, type Stretch } from "../../text/anchor.ts";
import { normalise } from "../../text/normalise.ts";
import type { Item } from "../contract/answers.ts";
import type { ClaimFields } from "../contract/operations.ts";
import type { SessionArticle } from "./article.ts";
import { type Base, claimsOf, fieldsOf } from "./base.ts";
import { doneBy, matchWaiting } from "./recognise.ts";
import { waitingIn } from "./waiting.ts";

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
  /** What waits in the inbox, with the key of the work that it is; null where nothing does. */
  readonly waiting: readonly { readonly id: string; readonly key: string }[] | null;
}

/**
 * The saved claims of the article, and the proposals that none of them is. Where proposals wait in the inbox, those that are not
 * there any more have been judged.
 */
export function lookAtArticle(article: SessionArticle, base: Base): Seen {
  const { text, language, published, id } = article;
  const suggestions = suggest({ text, language, published }, base.atlas);
  const saved = savedWorks(article, base);
  const proposed = proposedWorks(suggestions.proposals, article, base);
  const done = doneBy(saved, proposed);
  const open = proposed.filter((work) => !done.has(work));
  const waiting = article.isSaved ? waitingIn(base.files, id, text) : null;
  if (waiting === null) return { suggestions, works: [...saved, ...open], waiting };
  const matched = waiting.map((each) => matchWaiting(each, { saved, open, done }));
  const works = [
    ...saved,
    ...new Map(matched.filter((work) => work.saved === null).map((work) => [work.key, work])).values(),
  ];
  return {
    suggestions,
    works,
    waiting: waiting.map(({ id: own }, index) => ({ id: own, key: matched[index]?.key ?? own })),
  };
}

function savedWorks({ id, text }: SessionArticle, { folder }: Base): Work[] {
  const body = normalise(text);
  return claimsOf(folder, id).map((entry): Work => {
    const fields = fieldsOf(entry);
    const found = anchor(body, String(fields.quote ?? ""), fields.prefix == null ? undefined : String(fields.prefix));
    const quote = typeof found === "object" ? found : null;
    const key = String(fields.id ?? `${entry.source.file}:${entry.path.join(".")}`);
    const rest = { proposal: null, newPlace: null };
    return { key, origin: "saved", state: "saved", fields, saved: fields, file: entry.source.file, quote, ...rest };
  });
}

function proposedWorks(proposals: readonly Proposal[], article: SessionArticle, { folder }: Base): Work[] {
  const into = { article: article.id, text: article.text, language: article.language, folder };
  const places = newPlaces(proposals, into);
  const keys = new Set<string>();
  return draftClaims(proposals, into, places).map(({ proposal, claim }): Work => {
    const key = freeKey(keyOf(proposal), keys);
    const publisher = claim.speaker === OPEN && proposal.speaker === null ? article.head.publisher : undefined;
    const fields = { ...claim, ...(typeof publisher === "string" && { speaker: publisher }) };
    const newPlace = (proposal.place.place && places.get(proposal.place.place)?.feature) ?? null;
    const rest = { saved: null, file: null, proposal, newPlace };
    return { key, origin: "proposal", state: "open", fields, quote: proposal.quote, ...rest };
  });
}

/** Of what stays where head fields change: the day, which follows from when it was published, is not in it. */
function keyOf({ kind, place, rule }: Proposal): string {
  return `p:${kind}:${place.start}-${place.end}:${rule}`;
}

function freeKey(key: string, taken: Set<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key}:${number}`;
  taken.add(free);
  return free;
}
