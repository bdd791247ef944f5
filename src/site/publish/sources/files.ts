import { isLarge } from "../../../history/full-days.ts";
import type { History } from "../../../history/history.ts";
import { sourceReports } from "../../../history/source-report.ts";
import type { ClaimId } from "../../../model/claim.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { Excerpt } from "../../../text/excerpts.ts";
import { sourcesFolder } from "../../../view/claim-path.ts";
import { LazyFiles, type Maker } from "../../lazy-files.ts";
import { rememberForGood } from "../../remember.ts";
import { areParted, monthFolder, monthOf } from "../excerpt-path.ts";
import { pageElsewhere } from "../page-elsewhere.ts";
import { publishedLocale } from "../published-locale.ts";
import { pageStyles, sourcesStyles } from "../stylesheet.ts";
import { ANCHORS_FILE, anchorsJson } from "./anchors.ts";
import { excerptsOfClaims, sharesOfArticles } from "./excerpts.ts";
import { type MonthMaterial, monthPage } from "./month-page.ts";
import { sourcesPage } from "./page.ts";

/**
 * The page of sources and method in each language, by path relative to the site, with the style sheet that it needs beside
 * that of the other pages; on a parted map also a page for each month of articles. `sources/` is the map's first language, or
 * leads there on a large map. `excerpts` are those of all claims; `folder` holds the files that the data set was compiled from.
 */
export function sourcesFiles(
  history: History,
  folder: ReadonlyMap<string, string>,
  excerpts: ReadonlyMap<ClaimId, Excerpt> = excerptsOfClaims(history.dataset, folder),
): ReadonlyMap<string, string> {
  const { dataset } = history;
  const { languages } = dataset.map;
  const { path, text } = sourcesStyles();
  const stylesheets = [pageStyles().path, path];
  const shares = sharesOfArticles(dataset, folder);
  const files = new Map<string, Maker<string>>([[path, () => text]]);
  for (const language of languages) {
    const locale = publishedLocale(language, dataset.map);
    const page = (root: string) => sourcesPage(locale, history, { excerpts, shares, root, stylesheets });
    files.set(`${sourcesFolder(language)}index.html`, () => page("../../"));
    if (language === languages[0])
      files.set("sources/index.html", () =>
        isLarge(dataset) ? pageElsewhere(sourcesFolder(language), "../", dataset.map) : page("../"),
      );
  }
  if (areParted(dataset)) addParts(files, history, { shares, root: "../../../", stylesheets });
  return new LazyFiles(files);
}

function addParts(files: Map<string, Maker<string>>, history: History, material: MonthMaterial): void {
  const reports = rememberForGood(() => groupBy(sourceReports(history), ({ article }) => monthOf(article)));
  const { map, articles } = history.dataset;
  for (const language of map.languages) {
    const locale = publishedLocale(language, map);
    for (const month of new Set([...articles.values()].map(monthOf)))
      files.set(`${monthFolder(month, language)}index.html`, () =>
        monthPage(month, reports().get(month) ?? [], locale, history, material),
      );
  }
  files.set(ANCHORS_FILE, () => anchorsJson(history.dataset));
}
