import { describeClaim, describeDay } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import { translatedFor } from "../../language/translated.ts";
import { sourcesWordsIn } from "../../language/words/sources-vocabulary.ts";
import type { Article } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import type { Excerpt } from "../../text/excerpts.ts";
import { type Markup, markup, type Part } from "../../text/markup.ts";
import { attributesOf, hedgeOf, missingOf, sourceOf } from "./evidence.ts";
import { ownTextOf } from "./own-text.ts";
import { correctionLines } from "./sources/corrections.ts";
import { denialOf, inSentence, type Surroundings } from "./sources/excerpt.ts";

/** What of an excerpt its page tells once: its day, and the articles, each under a number. */
export interface ToldOnce extends Surroundings {
  readonly day: Day;
  readonly numberOf: (article: Article) => string;
}

/**
 * A claim as HTML on the page of its day, below the name of its place: what it says, its quote marked in its sentence, the
 * translation, who says so, and the number of the article; its anchor is `#claim-ID`.
 */
export function briefExcerpt(
  claim: Claim,
  excerpt: Excerpt,
  dataset: Dataset,
  locale: Locale,
  around: ToldOnce,
): Markup {
  const article = lookUp("article", claim.article, dataset.articles);
  const isForeign = article.language !== locale.language;
  const when = (claim.day !== around.day || claim.earliest !== around.day) && ` · ${describeDay(claim, locale)}`;
  const source = markup`${nameOf(article.publisher, dataset, locale)} <a href="#article-${article.id}">${around.numberOf(article)}</a>`;
  return markup`<article id="claim-${claim.id}">
<p><b>${describeClaim(claim, dataset, locale)}</b>${when}</p>
<blockquote${isForeign && attributesOf(article)}>${inSentence(excerpt, locale)}</blockquote>
${translationOf(claim, article, locale)}${hedgeOf(claim, article, locale)}${denialOf(claim, locale, around)}${correctionLines(claim, locale, around.corrections)}<p>${speakerOf(claim, article, dataset, locale)}${source} · <a href="#claim-${claim.id}">${claim.id}</a></p>
</article>
`;
}

function translationOf({ translation }: Claim, article: Article, locale: Locale): Part {
  const translated = translatedFor(translation, article.language, locale.language);
  const told = translated.state === "translated" ? translated.text : missingOf(translated, locale);
  return told && markup`<p>${told}</p>\n`;
}

/** Who says so, where that is not the publisher. */
function speakerOf({ speaker }: Claim, { publisher }: Article, dataset: Dataset, locale: Locale): Part {
  if (speaker === publisher) return null;
  const role = ownTextOf(lookUp("speaker", speaker, dataset.speakers).role, locale);
  return markup`${nameOf(speaker, dataset, locale)}${role && markup` · ${role}`} · `;
}

const nameOf = (speaker: Claim["speaker"], { speakers }: Dataset, { language }: Locale): Markup =>
  markup`<bdi>${inLanguage(lookUp("speaker", speaker, speakers).names, language)}</bdi>`;

/** The articles that brief excerpts name by their numbers, as a section; `pageOf` is where the map tells more of one. */
export function articlesSection(
  articles: readonly Article[],
  dataset: Dataset,
  locale: Locale,
  { numberOf, pageOf }: Pick<ToldOnce, "numberOf"> & { readonly pageOf: (article: Article) => string },
): Part {
  if (articles.length === 0) return null;
  const words = sourcesWordsIn(locale);
  return markup`<section>
<h2>${words.articles}</h2>
${articles.map((article) => markup`<p id="article-${article.id}">${numberOf(article)} ${sourceOf(article, dataset, locale, pageOf(article))}</p>\n`)}<p class="muted">${words.limitations.translations}</p>
</section>
`;
}
