import type { Article } from "../model/article.ts";
import { type Claim, type ClaimId, isWitness } from "../model/claim.ts";
import { type Day, type DayRange, daysOf, isLong } from "../model/day.ts";
import { groupBy } from "../model/group-by.ts";
import type { PlaceId } from "../model/place.ts";
import { type Assertion, isAgainst } from "./assertions.ts";
import type { History } from "./history.ts";
import type { Period } from "./standing.ts";

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
  /**
   * How many claims are about each day of the map, or in a long map about each day that the article speaks of, in order; one
   * that leaves its day open counts on the later end.
   */
  readonly strip: readonly { readonly day: Day; readonly claims: number }[];
  /** How many of its claims about control are contradicted. */
  readonly contradicted: number;
  /** How many of its claims deny another one outright. */
  readonly denies: number;
  /** How many of its claims another one denies outright. */
  readonly denied: number;
}

/** A report on every article, in the order of the data set; every claim is told, whether it counts or not. */
export function sourceReports(history: History): SourceReport[] {
  const { articles, claims, places, map } = history.dataset;
  const contradicted = findContradicted(history);
  const denied = new Set(history.claims.map(({ denies }) => denies));
  const byArticle = groupBy(claims.values(), ({ article }) => article);
  const ranks = new Map([...places.keys()].map((id, rank) => [id, rank]));
  const rankOf = (id: PlaceId) => ranks.get(id) ?? ranks.size;
  return [...articles.values()].map((article) => {
    const own = (byArticle.get(article.id) ?? []).sort(byText);
    const named = new Set(own.map(({ place }) => place));
    const perDay = new Map<Day, number>();
    for (const { day } of own) perDay.set(day, (perDay.get(day) ?? 0) + 1);
    const days = daysSpokenOf(own);
    const told =
      isLong(map.range) && days ? daysOf(days).filter((day) => map.range.first <= day && day <= map.range.last) : null;
    return {
      article,
      claims: own,
      control: own.filter(isWitness).length,
      places: [...named].sort((a, b) => rankOf(a) - rankOf(b)),
      days,
      strip: (told ?? daysOf(map.range)).map((day) => ({ day, claims: perDay.get(day) ?? 0 })),
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
 * The claims that are contradicted: on some day of the map what they say of a place and what somebody else says cannot both be
 * so: see `isAgainst`. On such a day the place is contested, and not as one that is divided. Whoever contradicts only himself
 * contradicts nobody.
 */
function findContradicted({ places }: History): ReadonlySet<ClaimId> {
  const contradicted = [...places.values()].flatMap(({ assertions, periods }) => {
    const dated = assertions.filter(({ tense }) => tense !== "undated");
    return listContradicted(dated, periods);
  });
  return new Set(contradicted.map(({ claim }) => claim.id));
}

function listContradicted(assertions: readonly Assertion[], periods: readonly Period[]): Assertion[] {
  return assertions.flatMap((assertion, index) =>
    assertions
      .slice(index + 1)
      .filter((other) => assertion.claim.speaker !== other.claim.speaker && isAgainst(assertion, other))
      .filter((other) => periods.some((period) => areAtOdds(assertion, other, period)))
      .flatMap((other) => [assertion, other]),
  );
}

/** Whether both speak on a day of the period, and not of two actors one of whom holds a part alone. */
function areAtOdds(a: Assertion, b: Assertion, { first, until, standing }: Period): boolean {
  if (Math.max(a.first, b.first, first) >= Math.min(a.until, b.until, until)) return false;
  return a.actor === b.actor || !standing.holders.some(({ actor, part }) => part && [a.actor, b.actor].includes(actor));
}
