import { describeClaim, describeDay } from "../../../language/describe.ts";
import type { Locale } from "../../../language/locale.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import type { Article } from "../../../model/article.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { lookUp } from "../../../model/lookup.ts";
import { inLanguage } from "../../../model/names.ts";
import type { Excerpt } from "../../../text/excerpts.ts";
import { type Markup, markup, type Part } from "../../../text/markup.ts";
import { reportAddress } from "../../../view/report-address.ts";
import { claimAddress } from "../claim-address.ts";
import { attributesOf, hedgeOf, translationOf } from "../evidence.ts";
import { ownTextOf } from "../own-text.ts";
import { correctionLines } from "./corrections.ts";

/** A claim as HTML, its quote marked within what may be published of its sentence; its anchor is `#claim-ID`. */
export function excerptOf(claim: Claim, excerpt: Excerpt, article: Article, dataset: Dataset, locale: Locale): Markup {
  const { language, words } = locale;
  const place = inLanguage(dataset.places.get(claim.place)?.names ?? {}, language);
  const report = reportAddress(dataset.map.contact, claimAddress(claim.id, dataset.map, language));
  const denies = claim.denies !== null && markup`<p><a href="#claim-${claim.denies}">${words.denies}</a></p>\n`;
  return markup`<article class="claim" id="claim-${claim.id}">
<p class="says"><b><bdi>${place}</bdi>: ${describeClaim(claim, dataset, locale)}</b> <span class="muted">${describeDay(claim, locale)}</span></p>
<blockquote${attributesOf(article)}>${inSentence(excerpt, locale)}</blockquote>
${translationOf(claim, article, locale)}${hedgeOf(claim, article, locale)}${denies}<p>${speakerOf(claim, dataset, locale)}</p>
${correctionLines(claim, locale)}<p class="muted">${sourcesWordsIn(locale).excerptId} <a href="#claim-${claim.id}"><code dir="ltr">${claim.id}</code></a>${report && markup` · <a href="${report}" rel="noopener noreferrer">${words.reportError}</a>`}</p>
</article>
`;
}

function speakerOf({ speaker: id }: Claim, { speakers }: Dataset, locale: Locale): Markup {
  const speaker = lookUp("speaker", id, speakers);
  const role = ownTextOf(speaker.role, locale);
  return markup`<bdi>${inLanguage(speaker.names, locale.language)}</bdi>${role && markup` · ${role}`}`;
}

function inSentence({ before, quote, after, cut }: Excerpt, locale: Locale): Part {
  const { cutBefore, cutAfter } = sourcesWordsIn(locale);
  const rest = (words: string) => words !== "" && markup`<span class="rest">${words}</span>`;
  const sign = (explanation: string) =>
    markup`<span class="rest" aria-hidden="true">…</span><span class="unseen" lang="${locale.lang}">${explanation}</span>`;
  return [
    (cut === "before" || cut === "both") && markup`${sign(cutBefore)} `,
    rest(before),
    markup`<mark>${quote}</mark>`,
    rest(after),
    (cut === "after" || cut === "both") && markup` ${sign(cutAfter)}`,
  ];
}
