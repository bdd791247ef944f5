import type { History } from "../../../history/history.ts";
import { codebookFolder } from "../../../view/claim-path.ts";
import { LazyFiles, type Maker } from "../../lazy-files.ts";
import { codebookLocale } from "../published-locale.ts";
import { codebookStyles, pageStyles } from "../stylesheet.ts";
import { codebookPage } from "./page.ts";

/**
 * The codebook in each language, by path relative to the site, with its style sheet; `codebook.html` is the map's first
 * language. `files` are the published files of `data/`, relative to it.
 */
export function codebookFiles(history: History, files: readonly string[]): ReadonlyMap<string, string> {
  const { languages } = history.dataset.map;
  const { path, text } = codebookStyles();
  const stylesheets = [pageStyles().path, path];
  const made = new Map<string, Maker<string>>([[path, () => text]]);
  for (const language of languages) {
    const locale = codebookLocale(language, history.dataset.map);
    const page = (root: string) => codebookPage(locale, history, { files, root, stylesheets });
    made.set(`${codebookFolder(language)}index.html`, () => page("../../"));
    if (language === languages[0]) made.set("codebook.html", () => page("./"));
  }
  return new LazyFiles(made);
}
