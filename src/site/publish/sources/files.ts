import { isLarge } from "../../../history/full-days.ts";
import type { History } from "../../../history/history.ts";
import { sourcesFolder } from "../../../view/claim-path.ts";
import { LazyFiles, type Maker } from "../../lazy-files.ts";
import { pageElsewhere } from "../page-elsewhere.ts";
import { publishedLocale } from "../published-locale.ts";
import { pageStyles, sourcesStyles } from "../stylesheet.ts";
import { excerptsOfClaims, sharesOfArticles } from "./excerpts.ts";
import { sourcesPage } from "./page.ts";

/**
 * The page of sources and method in each language, by path relative to the site, with the style sheet that it needs beside
 * that of the other pages. `sources/` is the map's first language, or leads there on a large map; `folder` holds the files that the data set was compiled
 * from.
 */
export function sourcesFiles(history: History, folder: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const { languages } = history.dataset.map;
  const { path, text } = sourcesStyles();
  const stylesheets = [pageStyles().path, path];
  const excerpts = excerptsOfClaims(history.dataset, folder);
  const shares = sharesOfArticles(history.dataset, folder);
  const files = new Map<string, Maker<string>>([[path, () => text]]);
  for (const language of languages) {
    const page = (root: string) =>
      sourcesPage(publishedLocale(language, history.dataset.map), history, { excerpts, shares, root, stylesheets });
    files.set(`${sourcesFolder(language)}index.html`, () => page("../../"));
    if (language === languages[0])
      files.set("sources/index.html", () =>
        isLarge(history.dataset) ? pageElsewhere(sourcesFolder(language), "../", history.dataset.map) : page("../"),
      );
  }
  return new LazyFiles(files);
}
