import { html, type TemplateResult } from "lit";
import type { History } from "../../history/history.ts";
import type { Locale } from "../../language/locale.ts";
import { creditsOf } from "../../model/credits.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { sourcesFolder } from "../../view/claim-path.ts";
import { onSite } from "../on-site.ts";

/** What stands below all evidence: what the map does not claim, where its sources are told of, and whose basemap it is. */
export function drawFooter({ dataset }: History, { words, language }: Locale, base: string): TemplateResult {
  return html`<footer>
    <h2>${words.disclaimer}</h2>
    <p>${inLanguage(dataset.map.disclaimer, language)}</p>
    <p><a href=${sourcesAddress(language, base)} target="_blank" rel="noopener">${words.sourcesPage.title}</a></p>
    <p>${words.page.licence(dataset.map.licence.title)}</p>
    <p lang="en" dir="ltr">${creditsOf(dataset.basemap, " · ")}</p>
  </footer>`;
}

/** Address of the page of sources on the site that publishes the data, in a language; `base` is that of the data's folder. */
export function sourcesAddress(language: Language, base: string): string {
  return onSite(sourcesFolder(language), base);
}
