import { WITNESS_KINDS } from "../model/claim.ts";

/** A claim as far as it tells whether it can be denied; days as YYYY-MM-DD. */
export interface Deniable {
  readonly kind?: unknown;
  readonly place?: unknown;
  readonly day?: unknown;
  readonly between?: unknown;
}

/**
 * Whether a claim may be what another denies: it is about the same place, on no later day. A bare denial is of a claim about who
 * holds the place. Of a denial without a day any day will do.
 */
export function mayDeny(denial: Deniable, claim: Deniable): boolean {
  const isWitness = (WITNESS_KINDS as readonly unknown[]).includes(claim.kind);
  if (claim.place === undefined || claim.place !== denial.place || (denial.kind === "denial" && !isWitness))
    return false;
  const [first, last] = [daysOf(claim).at(0), daysOf(denial).at(-1)];
  return first === undefined || last === undefined || first <= last;
}

function daysOf({ day, between }: Deniable): string[] {
  const days = Array.isArray(between) ? between : [day];
  return days.filter((each): each is string => typeof each === "string" && each !== "");
}
