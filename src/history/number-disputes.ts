import type { Claim, ClaimNumber } from "../model/claim.ts";
import { groupBy } from "../model/group-by.ts";
import type { Names } from "../model/names.ts";

/** A number, and the claims that give it. */
export interface GivenNumber {
  readonly value: number;
  readonly sense: ClaimNumber["sense"];
  /** In the order of the data set. */
  readonly claims: readonly Claim[];
}

/** Different numbers for one thing. */
export interface NumberDispute {
  /** Id of what is counted. */
  readonly of: string;
  readonly what: Names;
  /** The highest first. */
  readonly figures: readonly GivenNumber[];
}

/**
 * The disputes about what the claims of a place count, in the order of those claims. `byTopic` holds all claims that count and
 * give a number, those about other places among them, by what they count. Numbers differ by their values: "about 5" and "5" are
 * no dispute, "more than 1,000" and "more than 2,000" are one.
 */
export function findNumberDisputes(
  ofPlace: readonly Claim[],
  byTopic: ReadonlyMap<string, readonly Claim[]>,
): NumberDispute[] {
  const topics = new Map(ofPlace.flatMap(({ number }) => (number ? [[number.of, number.what] as const] : [])));
  return [...topics]
    .map(([of, what]) => ({ of, what, figures: groupByNumber(byTopic.get(of) ?? []) }))
    .filter(({ figures }) => new Set(figures.map(({ value }) => value)).size > 1);
}

/** The claims that give a number, by what they count. */
export function groupByTopic(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  return groupBy(claims.filter(hasNumber), ({ number }) => number.of);
}

function groupByNumber(claims: readonly Claim[]): GivenNumber[] {
  const figures = groupBy(claims.filter(hasNumber), ({ number }) => `${number.sense} ${number.value}`);
  return [...figures.values()]
    .flatMap((claims) => claims.slice(0, 1).map(({ number: { value, sense } }) => ({ value, sense, claims })))
    .sort((a, b) => b.value - a.value);
}

type Numbered = Claim & { readonly number: NonNullable<Claim["number"]> };

const hasNumber = (claim: Claim): claim is Numbered => Boolean(claim.number);
