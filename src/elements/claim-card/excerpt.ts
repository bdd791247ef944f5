import { html, nothing, type TemplateResult } from "lit";
import { directionOf } from "../../language/language.ts";
import type { Locale } from "../../language/locale.ts";
import { quoted } from "../../language/quoted.ts";
import { translatedFor } from "../../language/translated.ts";
import type { Article } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { lookUp } from "../../model/lookup.ts";
import { drawMissing } from "../own-text.ts";

/**
 * The words of a claim, verbatim, and the words of doubt: first as translated for a reader of another language, who finds the
 * original below. It takes the focus of a reader who is led to the claim.
 */
export function drawExcerpt(claim: Claim, dataset: Dataset, locale: Locale): TemplateResult {
  const article = lookUp("article", claim.article, dataset.articles);
  const { language } = article;
  const translation = translatedFor(claim.translation, language, locale.language);
  const isLed = translation.state === "translated";
  return html`<figure id="claim-${claim.id}" tabindex="-1">
    ${isLed ? html`<p class="translation" lang=${locale.language}>${quoted(translation.text, locale.language)}</p>` : nothing}
    <blockquote class=${isLed ? "" : "leading"} lang=${language} dir=${directionOf(language)}>${quoted(claim.quote.text, language)}</blockquote>
    ${drawMissing(translation, locale)} ${drawHedge(claim, article, locale)}
  </figure>`;
}

function drawHedge(
  { hedge, hedgeTranslation }: Claim,
  { language }: Article,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (hedge === null) return nothing;
  const { words, language: reader } = locale;
  const translated = translatedFor(hedgeTranslation, language, reader);
  return html`<p class="hedge">
    ${words.hedge} ${translated.state === "translated" ? html`<span>${quoted(translated.text, reader)}</span>` : nothing}
    <q lang=${language} dir=${directionOf(language)}>${hedge}</q> ${drawMissing(translated, locale)}
  </p>`;
}
