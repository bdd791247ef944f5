import { describeClaim } from "../../language/describe.ts";
import { describeDay } from "../../language/describe-source.ts";
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
import { type Markup, type MarkupPart, markup } from "../../text/markup.ts";
import { attributesOf, hedgeOf, missingOf, sourceOf } from "./evidence.ts";
import { ownTextOf } from "./own-text.ts";
import { correctionLines } from "./sources/corrections.ts";
import { denialOf, type ExcerptLinks, inSentence, workingsOf } from "./sources/excerpt.ts";

/** What of an excerpt its page tells once: its day, and the articles. */
export interface ToldOnce extends ExcerptLinks {
  readonly day: Day;
  /** From 1 on, in the list of articles; it is the article's number and anchor. */
  readonly placeOf: (article: Article) => number;
}

/**
 * A claim as HTML on the page of its day, below the name of its place: what it says, who says so, the number of the article and the
 * claim's id, then its quote marked in its sentence and the translation; its anchor is `#claim-ID`.
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
  const { format, language } = locale;
  const publisher = inLanguage(lookUp("speaker", article.publisher, dataset.speakers).names, language);
  const source = markup`<a href="#a${around.placeOf(article)}">${publisher} [${format.number(around.placeOf(article))}]</a>`;
  return markup`<article id="claim-${claim.id}">
<p><b>${describeClaim(claim, dataset, locale)}</b>${when}${speakerOf(claim, article, dataset, locale)} · ${source} · ${claim.id}</p><blockquote${isForeign && attributesOf(article)}>${inSentence(excerpt, locale)}</blockquote>${translationOf(claim, article, locale)}${hedgeOf(claim, article, locale)}${denialOf(claim, locale, around)}${workingsOf(claim, locale)}${correctionLines(claim, locale, around.corrections)}</article>
`;
}

function translationOf({ translation }: Claim, article: Article, locale: Locale): MarkupPart {
  const translated = translatedFor(translation, article.language, locale.language);
  const told = translated.state === "translated" ? translated.text : missingOf(translated, locale);
  return told && markup`<p>${told}</p>`;
}

/** Who says so, where that is not the publisher. */
function speakerOf({ speaker }: Claim, { publisher }: Article, dataset: Dataset, locale: Locale): MarkupPart {
  if (speaker === publisher) return null;
  const { names, role } = lookUp("speaker", speaker, dataset.speakers);
  const ownRole = ownTextOf(role, locale);
  return markup` · <bdi>${inLanguage(names, locale.language)}</bdi>${ownRole && markup` · ${ownRole}`}`;
}

/** The articles that brief excerpts name by their numbers, as a section; `pageOf` is where the map tells more of one. */
export function articlesSection(
  articles: readonly Article[],
  dataset: Dataset,
  locale: Locale,
  { placeOf, pageOf }: Pick<ToldOnce, "placeOf"> & { readonly pageOf: (article: Article) => string },
): MarkupPart {
  if (articles.length === 0) return null;
  const words = sourcesWordsIn(locale);
  return markup`<section>
<h2>${words.articles}</h2>
${articles.map((article) => markup`<p id="a${placeOf(article)}">[${locale.format.number(placeOf(article))}] ${sourceOf(article, dataset, locale, pageOf(article))}</p>\n`)}<p class="muted">${words.limitations.translations}</p>
</section>
`;
}
