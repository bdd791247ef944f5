import { html, type TemplateResult } from "lit";
import type { History } from "../../history/history.ts";
import type { Locale } from "../../language/locale.ts";
import { inLanguage } from "../../model/names.ts";

/** What stands below all evidence: what the map does not claim, where its sources are told of, and whose basemap it is. */
export function drawFooter({ dataset }: History, { words, language }: Locale, base: string): TemplateResult {
  const credits = new Set(dataset.basemap.flatMap(({ attribution }) => attribution.split(", ")));
  return html`<footer>
    <h2>${words.disclaimer}</h2>
    <p>${inLanguage(dataset.map.disclaimer, language)}</p>
    <p><a href=${sourcesPage(language, base)} target="_blank" rel="noopener">${words.sourcesPage.title}</a></p>
    <p lang="en" dir="ltr">${[...credits].join(" · ")}</p>
  </footer>`;
}

/** The page of sources on the site that publishes the data, in a language. */
function sourcesPage(language: string, base: string): string {
  const path = `../sources/${language}/`;
  return URL.canParse(path, base) ? new URL(path, base).href : path;
}
