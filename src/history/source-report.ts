import type { Article } from "../model/article.ts";
import { type Claim, type ClaimId, isWitness, type WitnessClaim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, type DayRange, daysOf } from "../model/day.ts";
import type { PlaceId } from "../model/place.ts";
import { groupByPlace } from "./chronicle.ts";
import { type Word, wordsOf } from "./witness.ts";

/** What one article contributed, and how it stands against the others. */
export interface SourceReport {
  readonly article: Article;
  /** Its claims, in the order of its text. */
  readonly claims: readonly Claim[];
  /** How many of them speak about who holds a place; the others tell of events. */
  readonly control: number;
  /** The places that it speaks of, in the order of the gazetteer. */
  readonly places: readonly PlaceId[];
  /** The days from the first to the last that it speaks of; null where it claims nothing. */
  readonly days: DayRange | null;
  /** How many claims are about each day of the map, in order; one that leaves its day open counts on the later end. */
  readonly strip: readonly { readonly day: Day; readonly claims: number }[];
  /** How many of its claims about control are contradicted. */
  readonly contradicted: number;
  /** How many of its claims deny another one outright. */
  readonly denies: number;
  /** How many of its claims another one denies outright. */
  readonly denied: number;
}

/** A report on every article, in the order of the data set. */
export function sourceReports(dataset: Dataset): SourceReport[] {
  const { articles, claims, places, map } = dataset;
  const contradicted = contradictedClaims(dataset);
  const denied = new Set([...claims.values()].map(({ denies }) => denies));
  return [...articles.values()].map((article) => {
    const own = [...claims.values()].filter((claim) => claim.article === article.id).sort(byText);
    const named = new Set(own.map(({ place }) => place));
    return {
      article,
      claims: own,
      control: own.filter(isWitness).length,
      places: [...places.keys()].filter((id) => named.has(id)),
      days: daysSpokenOf(own),
      strip: daysOf(map.range).map((day) => ({ day, claims: own.filter((claim) => claim.day === day).length })),
      contradicted: own.filter(({ id }) => contradicted.has(id)).length,
      denies: own.filter(({ denies }) => denies !== null).length,
      denied: own.filter(({ id }) => denied.has(id)).length,
    };
  });
}

const byText = (a: Claim, b: Claim) => a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1);

function daysSpokenOf(claims: readonly Claim[]): DayRange | null {
  if (claims.length === 0) return null;
  const first = Math.min(...claims.map(({ earliest }) => earliest)) as Day;
  return { first, last: Math.max(...claims.map(({ day }) => day)) as Day };
}

/**
 * The claims that are contradicted: on some day of the map their word about a place and the word of somebody else cannot
 * both be so, because they name two holders, or one holder who is and is not there. On such a day the place is contested.
 * Whoever contradicts only himself contradicts nobody.
 */
function contradictedClaims({ claims, actors, map }: Dataset): ReadonlySet<ClaimId> {
  const byPlace = groupByPlace([...claims.values()].filter(isWitness));
  const pairs = [...byPlace.values()].flatMap((witnesses) => contradictions(wordsOf(witnesses, actors), map.range));
  return new Set(pairs.flat().map(({ id }) => id));
}

function contradictions(words: readonly Word[], range: DayRange): [WitnessClaim, WitnessClaim][] {
  return words.flatMap((word, index) =>
    words
      .slice(index + 1)
      .filter((other) => word.claim.speaker !== other.claim.speaker && isAgainst(word, other))
      .filter((other) => shareDay(word, other, range))
      .map((other): [WitnessClaim, WitnessClaim] => [word.claim, other.claim]),
  );
}

function isAgainst(a: Word, b: Word): boolean {
  if (a.actor === b.actor) return a.says !== b.says;
  return a.says === "holds" && b.says === "holds";
}

function shareDay(a: Word, b: Word, { first, last }: DayRange): boolean {
  return Math.max(a.first, b.first, first) < Math.min(a.until, b.until, last + 1);
}
