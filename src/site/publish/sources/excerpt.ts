import { describeClaim, describeDay } from "../../../language/describe.ts";
import type { Locale } from "../../../language/locale.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import type { Claim, ClaimId } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Day } from "../../../model/day.ts";
import { lookUp } from "../../../model/lookup.ts";
import { inLanguage } from "../../../model/names.ts";
import type { Excerpt } from "../../../text/excerpts.ts";
import { type Markup, markup, type Part } from "../../../text/markup.ts";
import { reportAddress } from "../../../view/report-address.ts";
import { claimAddress } from "../claim-address.ts";
import { attributesOf, hedgeOf, translationOf } from "../evidence.ts";
import { ownTextOf } from "../own-text.ts";
import { correctionLines } from "./corrections.ts";

/** What an excerpt leads to from the page that it stands on. */
export interface Surroundings {
  readonly claim: (id: ClaimId) => string;
  readonly corrections: string;
  /** What is told of its article, its publisher first; null where it stands below that. */
  readonly source: Part;
  /** The day whose page it stands on below its place's name; null on a page of several days and places. */
  readonly day: Day | null;
}

/** A claim as HTML, its quote marked within what may be published of its sentence; its anchor is `#claim-ID`. */
export function excerptOf(
  claim: Claim,
  excerpt: Excerpt,
  dataset: Dataset,
  locale: Locale,
  around: Surroundings,
): Markup {
  const { language, words } = locale;
  const article = lookUp("article", claim.article, dataset.articles);
  const report = reportAddress(dataset.map.contact, claimAddress(claim.id, dataset.map, language));
  const denies = claim.denies !== null && markup`<p><a href="${around.claim(claim.denies)}">${words.denies}</a></p>\n`;
  return markup`<article class="claim" id="claim-${claim.id}">
<p class="says">${saysOf(claim, dataset, locale, around.day)}</p>
<blockquote${attributesOf(article)}>${inSentence(excerpt, locale)}</blockquote>
${translationOf(claim, article, locale)}${hedgeOf(claim, article, locale)}${denies}${(around.source === null || claim.speaker !== article.publisher) && speakerOf(claim, dataset, locale)}${correctionLines(claim, locale, around.corrections)}<p class="muted">${around.source && [around.source, " · "]}${sourcesWordsIn(locale).excerptId} <a href="#claim-${claim.id}"><code dir="ltr">${claim.id}</code></a>${report && markup` · <a href="${report}" rel="noopener noreferrer">${words.reportError}</a>`}</p>
</article>
`;
}

/** Where, what and when, as far as the page does not say so above. */
function saysOf(claim: Claim, dataset: Dataset, locale: Locale, day: Day | null): Markup {
  const what = describeClaim(claim, dataset, locale);
  const when = markup` <span class="muted">${describeDay(claim, locale)}</span>`;
  if (day !== null) return markup`<b>${what}</b>${(claim.day !== day || claim.earliest !== day) && when}`;
  const place = inLanguage(dataset.places.get(claim.place)?.names ?? {}, locale.language);
  return markup`<b><bdi>${place}</bdi>: ${what}</b>${when}`;
}

function speakerOf({ speaker: id }: Claim, { speakers }: Dataset, locale: Locale): Markup {
  const speaker = lookUp("speaker", id, speakers);
  const role = ownTextOf(speaker.role, locale);
  return markup`<p><bdi>${inLanguage(speaker.names, locale.language)}</bdi>${role && markup` · ${role}`}</p>\n`;
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
