import { knownOn } from "./article.ts";
import type { Dataset } from "./dataset.ts";
import type { Day } from "./day.ts";

/** The newest day on which anything that the data set says became public, corrections included; the map's last day without any. */
export function newestDay({ articles, claims, map }: Pick<Dataset, "articles" | "claims" | "map">): Day {
  const days = [...articles.values()].map(knownOn);
  for (const { revoked, corrected } of claims.values()) {
    if (revoked) days.push(revoked.day);
    days.push(...(corrected ?? []).map(({ day }) => day));
  }
  return days.length === 0 ? map.range.last : (Math.max(...days) as Day);
}
