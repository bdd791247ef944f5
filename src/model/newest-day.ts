import { knownOn } from "./article.ts";
import type { Dataset } from "./dataset.ts";
import type { Day } from "./day.ts";
import { memoize } from "./memoize.ts";

/** What the newest day follows from. */
type Told = Pick<Dataset, "articles" | "claims" | "map">;

/** The newest day on which anything that the data set says became public, corrections included; the map's last day without any. */
export const newestDay = memoize(findNewest);

function findNewest({ articles, claims, map }: Told): Day {
  const days: number[] = [...articles.values()].map(knownOn);
  for (const { revoked, corrected } of claims.values()) {
    if (revoked) days.push(revoked.day);
    days.push(...(corrected ?? []).map(({ day }) => day));
  }
  return days.length === 0 ? map.range.last : (days.reduce((a, b) => Math.max(a, b)) as Day);
}
