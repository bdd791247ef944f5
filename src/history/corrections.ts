import type { ArticleId } from "../model/article.ts";
import type { Claim, Correction, Revocation } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import type { Names } from "../model/names.ts";

/** That a claim has not said the same since a day: its source took it back, a newer one took its place, or the editors erred. */
export interface LoggedCorrection {
  readonly claim: Claim;
  readonly how: Revocation["how"] | "corrected";
  readonly day: Day;
  readonly reason: Names;
  /** The article that says so; null where none does. */
  readonly by: ArticleId | null;
  /** What the claim said before; null where it does not count any more at all. */
  readonly was: Correction["was"] | null;
}

/** Every retraction, replacement and correction of a data set, the newest first; those of one day in the order of the claims. */
export function listCorrections({ claims }: Pick<Dataset, "claims">): LoggedCorrection[] {
  return [...claims.values()].flatMap(correctionsOf).sort((a, b) => b.day - a.day);
}

/** Those of one claim, the newest first. */
export function correctionsOf(claim: Claim): LoggedCorrection[] {
  const { revoked, corrected } = claim;
  const revocation = revoked && { claim, how: revoked.how, day: revoked.day, reason: revoked.reason, by: revoked.by };
  return [
    ...(revocation ? [{ ...revocation, was: null }] : []),
    ...(corrected ?? []).map(({ day, reason, was }) => ({
      claim,
      how: "corrected" as const,
      day,
      reason,
      by: null,
      was,
    })),
  ].sort((a, b) => b.day - a.day);
}
