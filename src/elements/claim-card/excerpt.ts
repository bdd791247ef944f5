import { html, nothing, type TemplateResult } from "lit";
import { directionOf } from "../../language/language.ts";
import type { Locale } from "../../language/locale.ts";
import { quoted } from "../../language/quoted.ts";
import type { Article } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { lookUp } from "../../model/lookup.ts";

/**
 * The words of a claim, verbatim, and the words of doubt: first as translated for a reader of another language, who finds the
 * original below. It takes the focus of a reader who is led to the claim.
 */
export function drawExcerpt(claim: Claim, dataset: Dataset, locale: Locale): TemplateResult {
  const article = lookUp("article", claim.article, dataset.articles);
  const { language } = article;
  const translation = translationOf(claim, article, locale);
  return html`<figure id="claim-${claim.id}" tabindex="-1">
    ${translation === null ? nothing : html`<p class="translation" lang=${locale.language}>${quoted(translation, locale.language)}</p>`}
    <blockquote class=${translation === null ? "leading" : ""} lang=${language} dir=${directionOf(language)}>${quoted(claim.quote.text, language)}</blockquote>
    ${drawHedge(claim, article, locale)}
  </figure>`;
}

/** The quote in the reader's language; null where it is in that language itself, or is not translated into it. */
function translationOf({ translation }: Claim, article: Article, { language }: Locale): string | null {
  return language === article.language ? null : (translation[language] ?? null);
}

function drawHedge(
  { hedge, hedgeTranslation }: Claim,
  { language }: Article,
  { words, language: reader }: Locale,
): TemplateResult | typeof nothing {
  if (hedge === null) return nothing;
  const translated = hedgeTranslation[reader];
  return html`<p class="hedge">
    ${words.hedge} ${translated === undefined ? nothing : html`<span>${quoted(translated, reader)}</span>`}
    <q lang=${language} dir=${directionOf(language)}>${hedge}</q>
  </p>`;
}
