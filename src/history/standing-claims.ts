import type { Claim, ClaimId } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Standing } from "./standing.ts";

/** The claims by which somebody holds the place, those of each holder oldest first. */
export const listClaimsFor = ({ holders }: Standing): ClaimId[] => holders.flatMap(({ claims }) => claims);

/** The claims by which somebody does not hold it, those of each absent actor oldest first. */
export const listClaimsAgainst = ({ absent }: Standing): ClaimId[] => absent.flatMap(({ claims }) => claims);

/** Every claim that decides the standing, those for its holders first. */
export const listClaims = (standing: Standing): ClaimId[] => [
  ...listClaimsFor(standing),
  ...listClaimsAgainst(standing),
];

/** Whether a claim that decides the standing of a day only implies it: of the days before its own, who held the place until then. */
export const isImplied = (claim: Pick<Claim, "day">, day: Day): boolean => day < claim.day;

/** The newest day of which somebody says who holds the place or does not; null where all is inferred. */
export function newestSaid({ holders, absent }: Standing): Day | null {
  const days = [...holders, ...absent].flatMap(({ lastSaid }) => lastSaid ?? []);
  return days.length === 0 ? null : (Math.max(...days) as Day);
}
