import type { Dataset } from "../../../model/dataset.ts";
import { groupBy } from "../../../model/group-by.ts";
import { dayFolder } from "../day-folder.ts";
import { excerptDay, monthFolder, monthOf } from "../excerpt-path.ts";

/** What a script of the page of sources finds anchors with that stand on other pages, relative to the site. */
export const ANCHORS_FILE = "sources/anchors.json";

/**
 * The ids of the claims and articles of a parted map by the pages that they stand on, with `LANG` for the language: those of claims
 * by pages of days, those of articles by pages of months.
 */
export function anchorsJson({ claims, articles, map }: Dataset): string {
  const ofDays = groupBy(claims.values(), (claim) => dayFolder(excerptDay(claim, map), "LANG"));
  const ofMonths = groupBy(articles.values(), (article) => monthFolder(monthOf(article), "LANG"));
  const pages = [...ofDays, ...ofMonths].map(([page, own]) => [page, own.map(({ id }) => id)]);
  return JSON.stringify(Object.fromEntries(pages));
}
