import { describeClaim } from "../../../language/describe.ts";
import { describeDay } from "../../../language/describe-source.ts";
import type { Locale } from "../../../language/locale.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import type { Claim, ClaimId } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { lookUp } from "../../../model/lookup.ts";
import { inLanguage } from "../../../model/names.ts";
import type { Excerpt } from "../../../text/excerpts.ts";
import { type Markup, type MarkupPart, markup } from "../../../text/markup.ts";
import { reportAddress } from "../../../view/report-address.ts";
import { claimAddress } from "../claim-address.ts";
import { attributesOf, hedgeOf, translationOf } from "../evidence.ts";
import { ownTextOf } from "../own-text.ts";
import { correctionLines } from "./corrections.ts";

/** What an excerpt leads to from the page that it stands on. */
export interface ExcerptLinks {
  readonly claim: (id: ClaimId) => string;
  readonly corrections: string;
}

/** A claim as HTML, its quote marked within what may be published of its sentence; its anchor is `#claim-ID`. */
export function excerptOf(
  claim: Claim,
  excerpt: Excerpt,
  dataset: Dataset,
  locale: Locale,
  around: ExcerptLinks,
): Markup {
  const { language, words } = locale;
  const article = lookUp("article", claim.article, dataset.articles);
  const speaker = lookUp("speaker", claim.speaker, dataset.speakers);
  const role = ownTextOf(speaker.role, locale);
  const place = inLanguage(lookUp("place", claim.place, dataset.places).names, language);
  const report = reportAddress(dataset.map.contact, claimAddress(claim.id, dataset.map, language));
  const rest = (words: string) => markup`<span class="rest">${words}</span>`;
  return markup`<article class="claim" id="claim-${claim.id}">
<p class="says"><b><bdi>${place}</bdi>: ${describeClaim(claim, dataset, locale)}</b> <span class="muted">${describeDay(claim, locale)}</span></p>
<blockquote${attributesOf(article)}>${inSentence(excerpt, locale, rest)}</blockquote>
${translationOf(claim, article, locale)}${hedgeOf(claim, article, locale)}${denialOf(claim, locale, around)}<p><bdi>${inLanguage(speaker.names, language)}</bdi>${role && markup` · ${role}`}</p>
${workingsOf(claim, locale)}${correctionLines(claim, locale, around.corrections)}<p class="muted">${sourcesWordsIn(locale).excerptId} <a href="#claim-${claim.id}"><code dir="ltr">${claim.id}</code></a>${report && markup` · <a href="${report}" rel="noopener noreferrer">${words.reportError}</a>`}</p>
</article>
`;
}

/** That the claim denies another one, to which it leads; nothing where it denies none. */
export const denialOf = ({ denies }: Claim, { words }: Locale, around: ExcerptLinks): MarkupPart =>
  denies !== null && markup`<p><a href="${around.claim(denies)}">${words.denies}</a></p>\n`;

/** How the editors worked out the day, and what else they note; nothing where they say nothing. */
export function workingsOf({ dayReason, note }: Claim, locale: Locale): Markup[] {
  const facts = [
    [locale.words.dayReason, ownTextOf(dayReason, locale)],
    [sourcesWordsIn(locale).note, ownTextOf(note, locale)],
  ] as const;
  return facts.flatMap(([name, told]) =>
    told === null
      ? []
      : markup`<p class="muted">${name}: ${told}</p>
`,
  );
}

/** The quote, marked, between the `rest` of what may be published of its sentence; what is left out of that is said. */
export function inSentence(
  { before, quote, after, cut }: Excerpt,
  locale: Locale,
  rest: (words: string) => MarkupPart = (words) => words,
): MarkupPart {
  const { cutBefore, cutAfter } = sourcesWordsIn(locale);
  const sign = (explanation: string) =>
    markup`<span class="rest" aria-hidden="true">…</span><span class="hidden-text" lang="${locale.lang}">${explanation}</span>`;
  return [
    (cut === "before" || cut === "both") && markup`${sign(cutBefore)} `,
    before !== "" && rest(before),
    markup`<mark>${quote}</mark>`,
    after !== "" && rest(after),
    (cut === "after" || cut === "both") && markup` ${sign(cutAfter)}`,
  ];
}
