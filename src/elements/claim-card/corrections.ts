import { html, nothing, type TemplateResult } from "lit";
import { correctionsOf } from "../../history/corrections.ts";
import { directionOf } from "../../language/language.ts";
import type { Locale } from "../../language/locale.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";

/** What was taken back or put right in a claim, with the day, the reason and what it said before; nothing where nothing was. */
export function drawCorrections(claim: Claim, dataset: Dataset, locale: Locale): TemplateResult[] {
  const { words, format, language } = locale;
  const { language: own } = lookUp("article", claim.article, dataset.articles);
  return correctionsOf(claim).map(({ how, day, reason, was }) => {
    const name = format.day(day);
    const said = how === "corrected" ? words.dispute.corrected(name) : `${words.dispute.revoked[how](name)}:`;
    const { quote = null, translation = {}, speaker = null } = was ?? {};
    const before = [
      quote && html`<q lang=${own} dir=${directionOf(own)}>${quote}</q>`,
      translation[language] && html`<q lang=${language}>${translation[language]}</q>`,
      speaker && html`<bdi>${inLanguage(lookUp("speaker", speaker, dataset.speakers).names, language)}</bdi>`,
    ].filter(Boolean);
    return html`<p class="correction">${said} ${inLanguage(reason, language)}${
      before.length > 0 ? html` ${words.dispute.saidBefore} ${before}` : nothing
    }</p>`;
  });
}
