import { type History, historyOfPlace } from "../../../history/history.ts";
import { byDay } from "../../../history/witnesses.ts";
import { describeClaim } from "../../../language/describe.ts";
import { describeDay } from "../../../language/describe-source.ts";
import type { Locale } from "../../../language/locale.ts";
import { quoted } from "../../../language/quoted.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import { testimonyOf } from "../../../map/scene/testimony.ts";
import { type ClaimId, isWitness, type WitnessClaim } from "../../../model/claim.ts";
import { mapFileOf } from "../../../model/core/quotes.ts";
import { inLanguage } from "../../../model/names.ts";
import type { PlaceId } from "../../../model/place.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import { attributesOf } from "../evidence.ts";
import { markOf } from "./mark.ts";

/** In pixels. */
const MARK = 22;

/** Where the page of the example leads to. */
export interface ExampleLinks {
  /** The way to the site's root. */
  readonly root: string;
  readonly claim: (id: ClaimId) => string;
}

/** The claims about a place that count, what each of them says of which days, and what they add up to; a script makes it live. */
export function exampleOf(
  place: PlaceId,
  history: History,
  locale: Locale,
  { root, claim: addressOf }: ExampleLinks,
): Markup {
  const { dataset } = history;
  const words = sourcesWordsIn(locale);
  const counted = historyOfPlace(history, place).claims.filter((claim) => claim.place === place);
  const claims = counted.filter(isWitness).sort(byDay);
  const { said, days, course } = testimonyOf(counted, dataset, locale);
  const { format } = locale;
  return markup`<div class="example" data-place="${place}" data-language="${locale.language}" data-map="${root}data/${mapFileOf(dataset)}">
<p>${words.exampleIntroduction} <span class="try" hidden>${words.tryIt}</span></p>
<ol class="witnesses">
${claims.map((claim) => witness(claim, said.get(claim.id) ?? [], history, locale, addressOf(claim.id)))}</ol>
<h3>${words.result}</h3>
<ol class="strip">
${days.map(({ day, figure, status }) => markup`<li>${markOf(figure, dataset, locale.language, MARK)}<span class="day" aria-hidden="true">${format.dayOfMonth(day)}</span><span class="hidden-text">${format.day(day)}: <span class="status">${status}</span></span></li>\n`)}</ol>
<div role="status"><ul class="course">
${course.map((sentence) => markup`<li>${sentence}</li>\n`)}</ul></div>
</div>
`;
}

function witness(
  claim: WitnessClaim,
  said: readonly string[],
  { dataset }: History,
  locale: Locale,
  address: string,
): Markup {
  const words = sourcesWordsIn(locale);
  const article = dataset.articles.get(claim.article);
  const speaker = dataset.speakers.get(claim.speaker);
  if (!article || !speaker) throw new Error(`claim ${claim.id} has no article or no speaker`);
  const sentences = said.length > 0 ? said : [words.silenced];
  return markup`<li class="claim" data-claim="${claim.id}">
<p class="says"><b>${describeClaim(claim, dataset, locale)}</b> <span class="muted">${describeDay(claim, locale)}</span></p>
<blockquote${attributesOf(article)}>${quoted(claim.quote.text, article.language)}</blockquote>
<p><bdi>${inLanguage(speaker.names, locale.language)}</bdi> · <a href="${address}">${words.readExcerpt}</a></p>
<ul class="said">
${sentences.map((sentence) => markup`<li>${sentence}</li>\n`)}</ul>
</li>
`;
}
