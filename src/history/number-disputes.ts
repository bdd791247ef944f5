import type { Claim, ClaimNumber } from "../model/claim.ts";
import type { Names } from "../model/names.ts";

/** A number, and the claims that give it. */
export interface Figure {
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
  readonly figures: readonly Figure[];
}

/**
 * The disputes about what claims of a place count, in the order of those claims. `heard` are all claims that the filter hears,
 * those about other places among them. Numbers differ by their values: "about 5" and "5" are no dispute, "more than 1,000" and
 * "more than 2,000" are one.
 */
export function numberDisputesOf(ofPlace: readonly Claim[], heard: readonly Claim[]): NumberDispute[] {
  const topics = new Map(ofPlace.flatMap(({ number }) => (number ? [[number.of, number.what] as const] : [])));
  return [...topics]
    .map(([of, what]) => ({ of, what, figures: figuresOf(of, heard) }))
    .filter(({ figures }) => new Set(figures.map(({ value }) => value)).size > 1);
}

function figuresOf(of: string, heard: readonly Claim[]): Figure[] {
  const figures = new Map<string, Figure>();
  for (const claim of heard) {
    const { number } = claim;
    if (number?.of !== of) continue;
    const key = `${number.sense} ${number.value}`;
    const claims = [...(figures.get(key)?.claims ?? []), claim];
    figures.set(key, { value: number.value, sense: number.sense, claims });
  }
  return [...figures.values()].sort((a, b) => b.value - a.value);
}
