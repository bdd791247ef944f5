import type { Article } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import { hasManyClaims } from "../../model/core/quotes.ts";
import type { Dataset, MapInfo } from "../../model/dataset.ts";
import { clampDay, type Day, isoDay } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import { claimPath, sourcesFolder } from "../../view/claim-path.ts";
import { dayFolder } from "./day-folder.ts";

/**
 * Whether each excerpt stands on the page of its day, and each article on that of the month of its publication: on a map of more
 * claims than a page opens at once. On others all of them stand on the page of sources.
 */
export const areParted = (dataset: Pick<Dataset, "claims">): boolean => hasManyClaims(dataset);

/** The day on whose page an excerpt stands: its own, or the nearest one of the map. */
export function excerptDay({ day }: Pick<Claim, "day">, { range }: MapInfo): Day {
  return clampDay(day, range);
}

/** Where the excerpt of a claim stands, relative to the site. Its permalink, which stays, leads there too. */
export function excerptPath(claim: Claim, language: Language, dataset: Dataset): string {
  if (!areParted(dataset)) return claimPath(claim.id, language);
  return `${dayFolder(excerptDay(claim, dataset.map), language)}#claim-${claim.id}`;
}

/** The month in which an article was published, as `YYYY-MM`. */
export const monthOf = ({ published }: Article): string => isoDay(published.day).slice(0, "YYYY-MM".length);

/** Where the articles of a month, as `YYYY-MM`, are told of on a parted map, relative to the site. */
export const monthFolder = (month: string, language: Language): string => `${sourcesFolder(language)}${month}/`;
