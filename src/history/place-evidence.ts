import { type Claim, EVENT_KINDS, type EventKind, isWitness } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { findPeriod } from "./periods.ts";
import type { PlaceHistory } from "./place-history.ts";
import type { Absence, Holder } from "./standing.ts";
import { isImplied, listClaims } from "./standing-claims.ts";
import { groupStatements, type Statement } from "./statements.ts";

/** What is said of one actor that a standing tells of. */
export interface Side {
  readonly of: Holder | Absence;
  /** Whether somebody says it of the day; else it is inferred from reports of a later change. */
  readonly isSaid: boolean;
  readonly statements: readonly Statement[];
}

/** Reports beside those that a standing is told by, of one sort. */
export interface Aside {
  /**
   * `inferred`: later reports that imply what others say outright; `undated`: those that leave their day open; `other-days`:
   * who held the place on other days; else events of a kind.
   */
  readonly sort: AsideSort;
  readonly statements: readonly Statement[];
}

export type AsideSort = "inferred" | "undated" | "other-days" | EventKind;

/** Everything that is said of a place, each claim once, as a reader of one day is told of it. */
export interface PlaceEvidence {
  /** Those who hold the place first. */
  readonly sides: readonly Side[];
  /** Only those that there are, in the order of their sorts. */
  readonly asides: readonly Aside[];
}

const SORTS: readonly AsideSort[] = ["inferred", "undated", "other-days", ...EVENT_KINDS];

/** The claims about a place that count, sorted by what they are to its standing on a day; newest first. */
export function arrangeEvidence(
  { claims, periods }: PlaceHistory,
  day: Day,
  dataset: Pick<Dataset, "actors">,
): PlaceEvidence {
  const { standing } = findPeriod(periods, day);
  const deciding = new Set(listClaims(standing));
  const undated = new Set(standing.undated);
  const sides = [...standing.holders, ...standing.absent].map((of): Side => {
    const own = claims.filter(({ id }) => of.claims.includes(id));
    const said = own.filter((claim) => !isImplied(claim, day));
    return { of, isSaid: said.length > 0, statements: groupStatements(said.length > 0 ? said : own, dataset) };
  });
  const told = new Set(sides.flatMap(({ statements }) => statements.flatMap(listClaimsOf)));
  const sortOf = (claim: Claim): AsideSort => {
    if (!isWitness(claim)) return claim.kind;
    if (undated.has(claim.id)) return "undated";
    return deciding.has(claim.id) ? "inferred" : "other-days";
  };
  const rest = claims.filter((claim) => !told.has(claim));
  const asides = SORTS.map((sort): Aside => {
    const own = rest.filter((claim) => sortOf(claim) === sort);
    return { sort, statements: groupStatements(own, dataset) };
  });
  return { sides, asides: asides.filter(({ statements }) => statements.length > 0) };
}

/** The claims of a statement, the lead first. */
export const listClaimsOf = ({ lead, others }: Statement): readonly Claim[] => [lead, ...others];

/** How many claims the statements are made by. */
export const countClaims = (statements: readonly Statement[]): number => statements.flatMap(listClaimsOf).length;
