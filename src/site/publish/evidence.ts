import { describeClaim } from "../../language/describe.ts";
import { describeDay, describeTime, describeTranslated } from "../../language/describe-source.ts";
import { titleOf } from "../../language/describe-statement.ts";
import { directionOf } from "../../language/language.ts";
import type { Locale } from "../../language/locale.ts";
import { quoted } from "../../language/quoted.ts";
import { type Translated, translatedFor } from "../../language/translated.ts";
import type { Article } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { type Markup, type MarkupPart, markup } from "../../text/markup.ts";
import { claimPath } from "../../view/claim-path.ts";
import { reportAddress } from "../../view/report-address.ts";
import { ownTextOf } from "./own-text.ts";
import { siteAddress, webLinkOf } from "./site-address.ts";

/** A claim as HTML: what it says, its verbatim words and their translation, who said so, and where it stands. */
export function evidence(claim: Claim, dataset: Dataset, locale: Locale): Markup {
  const article = dataset.articles.get(claim.article);
  const speaker = dataset.speakers.get(claim.speaker);
  if (!article || !speaker) throw new Error(`claim ${claim.id} has no article or no speaker`);
  const { language, words } = locale;
  const own = attributesOf(article);
  const role = ownTextOf(speaker.role, locale);
  return markup`<article class="claim" id="claim-${claim.id}">
<p class="says"><b>${describeClaim(claim, dataset, locale)}</b> <span class="muted">${describeDay(claim, locale)}</span></p>
<blockquote${own}>${quoted(claim.quote.text, article.language)}</blockquote>
${translationOf(claim, article, locale)}${hedgeOf(claim, article, locale)}${claim.denies !== null && markup`<p class="muted">${words.denies}</p>\n`}<p><bdi>${inLanguage(speaker.names, language)}</bdi>${role && markup` · ${role}`}</p>
<p class="muted">${sourceOf(article, dataset, locale, null)}</p>
${linksOf(claim, dataset, locale)}</article>
`;
}

/** The claim's own address, where the map says where it is published, and where an error in it is reported. */
function linksOf({ id }: Claim, { map }: Dataset, { words, language }: Locale): MarkupPart {
  const address = siteAddress(map, claimPath(id, language));
  if (address === null) return null;
  const report = reportAddress(map.contact, address);
  return markup`<p class="muted"><a href="${address}">${words.linkToClaim}</a>${report && markup` · <a href="${report}" rel="noopener noreferrer">${words.reportError}</a>`}</p>\n`;
}

/** The attributes of words of the article. */
export const attributesOf = ({ language }: Pick<Article, "language">) =>
  markup` lang="${language}" dir="${directionOf(language)}"`;

/** The quote in the reader's language, or that it is not translated so far; nothing where it is in that language. */
export function translationOf({ translation }: Claim, article: Article, locale: Locale): MarkupPart {
  const translated = translatedFor(translation, article.language, locale.language);
  const missing = missingOf(translated, locale);
  if (translated.state !== "translated") return missing && markup`<p>${missing}</p>\n`;
  return markup`<p class="translation"><span class="muted">${locale.words.translationBy}:</span> <bdi>${translated.text}</bdi></p>\n`;
}

/** That the words are not translated so far; nothing where they are, or need not be. */
export const missingOf = ({ state }: Translated, { words }: Locale): MarkupPart =>
  state === "missing" && markup`<span class="muted">(${words.notTranslated})</span>`;

/** The words that mark the claim as unconfirmed; nothing where there are none. */
export function hedgeOf({ hedge, hedgeTranslation }: Claim, article: Article, locale: Locale): MarkupPart {
  const { words, language } = locale;
  const translated = translatedFor(hedgeTranslation, article.language, language);
  const led = translated.state === "translated" && markup`${quoted(translated.text, language)} `;
  const missing = missingOf(translated, locale);
  return (
    hedge !== null &&
    markup`<p>${words.hedge} ${led}<q${attributesOf(article)}>${hedge}</q>${missing && markup` ${missing}`}</p>\n`
  );
}

/** The title of an article in the reader's language, where it is translated, the original beside it. */
export function titleText(article: Article, reader: Language): Markup {
  const told = titleOf(article, reader);
  const original = markup`<cite${attributesOf(article)}>${article.title}</cite>`;
  if (told.language === article.language) return original;
  return markup`<cite${attributesOf(told)}>${told.text}</cite> <small>${original}</small>`;
}

/** Who published the article under which title and when, and where it is read; `page` is where the map tells more of it, if anywhere. */
export function sourceOf(article: Article, { speakers }: Dataset, locale: Locale, page: string | null): MarkupPart {
  const { language, words } = locale;
  const publisher = inLanguage(lookUp("speaker", article.publisher, speakers).names, language);
  const address = webLinkOf(article.url);
  const title = titleText(article, language);
  const facts: MarkupPart[] = [
    markup`<bdi>${publisher}</bdi>`,
    page === null ? title : markup`<a href="${page}">${title}</a>`,
    words.published(describeTime(article.published, locale)),
    article.updated && words.updated(describeTime(article.updated, locale)),
    Object.keys(article.publishedInferred).length > 0 && words.publishedInferred,
    describeTranslated(article, locale),
    address && markup`<a href="${address}" rel="noopener noreferrer">${words.readArticle}</a>`,
  ];
  return facts.filter(Boolean).map((fact, index) => [index > 0 && " · ", fact]);
}
