import type { Dataset } from "../../../model/dataset.ts";
import { groupBy } from "../../../model/group-by.ts";
import { dayFolder } from "../day-folder.ts";
import { excerptDay, monthFolder, monthOf } from "../excerpt-path.ts";

/** What a script of the page of sources finds anchors with that stand on other pages, relative to the site. */
export const ANCHORS_FILE = "sources/anchors.json";

/** The anchors of articles and excerpts of a parted map by the pages that they stand on, with `LANG` for the language. */
export function anchorsJson({ claims, articles, map }: Dataset): string {
  const ofDays = groupBy(claims.values(), (claim) => dayFolder(excerptDay(claim, map), "LANG"));
  const ofMonths = groupBy(articles.values(), (article) => monthFolder(monthOf(article), "LANG"));
  const pages = [
    ...[...ofDays].map(([page, own]) => [page, own.map(({ id }) => `claim-${id}`)]),
    ...[...ofMonths].map(([page, own]) => [page, own.flatMap(({ id }) => [`article-${id}`, `excerpts-${id}`])]),
  ];
  return JSON.stringify(Object.fromEntries(pages));
}
