import { type ActorId, outermost } from "../model/actor.ts";
import { type Claim, type EventClaim, type EventKind, isWitness, type WitnessClaim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { groupBy } from "../model/group-by.ts";
import type { SpeakerId } from "../model/speaker.ts";

/** What one claim, or several alike, say of a place. */
export interface Statement {
  /** The one that is quoted first: the surest, then the one that leads in the order given. */
  readonly lead: Claim;
  /** The others that say the same, in their order. */
  readonly others: readonly Claim[];
  /** Whose words those are; those whom most articles quote come first. */
  readonly sayers: readonly Sayer[];
}

/** Who says the same as the one that is quoted first, and in how many articles. */
export interface Sayer {
  readonly speaker: SpeakerId;
  readonly articles: number;
}

/** Kinds whose heading does not say what was said: two claims of such a kind are alike only in their words. */
const TOLD_BY_WORDS: ReadonlySet<EventKind> = new Set(["movement", "gathering", "release", "statement"]);

/** The claims by what they say, in the order of the first of each. */
export function groupStatements(claims: readonly Claim[], dataset: Pick<Dataset, "actors">): Statement[] {
  return [...groupBy(claims, (claim) => nameStatement(claim, dataset)).values()].map(buildStatement);
}

/**
 * What the claim says, as a name: alike are those of the same kind and place, of the same days and the same outermost actor,
 * that speak of as much of it and deny or deny not.
 */
export function nameStatement(claim: Claim, { actors }: Pick<Dataset, "actors">): string {
  const actor = (id: ActorId | null) => id && outermost(id, actors);
  const days = [claim.earliest, claim.day];
  const about = [claim.kind, claim.place, ...days, actor(claim.actor), claim.denies !== null];
  return JSON.stringify([...about, ...(isWitness(claim) ? ownOfWitness(claim, actor) : ownOfEvent(claim))]);
}

/** What a single claim says. */
export const statementOf = (claim: Claim): Statement => buildStatement([claim]);

function ownOfWitness(claim: WitnessClaim, actor: (id: ActorId | null) => ActorId | null): unknown[] {
  switch (claim.kind) {
    case "control":
      return [claim.extent, actor(claim.from)];
    case "denial":
      return [claim.says];
    case "withdrawal":
    case "presence":
      return [claim.extent];
  }
}

function ownOfEvent({ kind, quote, distanceKm }: EventClaim): unknown[] {
  return [TOLD_BY_WORDS.has(kind) ? wordsOf(quote.text) : distanceKm];
}

/** The letters and digits alone, harakat and punctuation left out. */
const wordsOf = (text: string) =>
  text
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function buildStatement(alike: readonly Claim[]): Statement {
  const [lead, ...others] = [...alike].sort((a, b) => Number(a.hedge !== null) - Number(b.hedge !== null));
  if (!lead) throw new Error("a statement without a claim");
  return { lead, others, sayers: countSayers(others) };
}

function countSayers(claims: readonly Claim[]): Sayer[] {
  return [...groupBy(claims, ({ speaker }) => speaker)]
    .map(([speaker, own]) => ({ speaker, articles: new Set(own.map(({ article }) => article)).size }))
    .sort((a, b) => b.articles - a.articles);
}
