import { html, nothing, type TemplateResult } from "lit";
import {
  describeDelay,
  describeTime,
  describeTimeBriefly,
  describeTranslated,
} from "../../language/describe-source.ts";
import { titleOf } from "../../language/describe-statement.ts";
import { directionOf } from "../../language/language.ts";
import type { Article, Published } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import { claimPath } from "../../view/claim-path.ts";
import { reportAddress } from "../../view/report-address.ts";
import { SourceOpenEvent } from "../contract/events.ts";
import { onSite } from "../on-site.ts";
import { drawOwnText } from "../own-text.ts";
import type { Part } from "../part.ts";
import { drawCorrections } from "./corrections.ts";

/** What it takes to draw where a claim stands. */
export interface SourceContext {
  readonly part: Part;
  /** Address of the folder of the data. */
  readonly base: string;
}

/** Where a claim stands: the article as a chip that unfolds into all that is known of article, speaker and day. */
export function drawSource(claim: Claim, { part, base }: SourceContext): TemplateResult {
  const { history, locale } = part;
  const { dataset } = history;
  const article = lookUp("article", claim.article, dataset.articles);
  const title = titleOf(article, locale.language);
  return html`<details class="source">
      <summary>
        <cite lang=${title.language} dir=${directionOf(title.language)}>${title.text}</cite>
        <span class="time">${describeTimeBriefly(article.published, locale)}</span>
      </summary>
      ${drawSpeaker(claim, part)} ${drawArticle(claim, article, part)}
      <p>${describeDelay(claim, dataset, locale)}</p>
      ${drawWorkings(claim, part)} ${drawLinks(claim, base, part)}
    </details>
    ${drawCorrections(claim, dataset, locale)}`;
}

function drawSpeaker({ speaker }: Claim, { history, locale }: Part): TemplateResult {
  const { names, role } = lookUp("speaker", speaker, history.dataset.speakers);
  const own = drawOwnText(role, locale);
  return html`<p><bdi class="speaker">${inLanguage(names, locale.language)}</bdi>${own ? html` · ${own}` : nothing}</p>`;
}

function drawArticle(claim: Claim, article: Article, part: Part): TemplateResult {
  const { history, locale } = part;
  const { words, language } = locale;
  const publisher = inLanguage(lookUp("speaker", article.publisher, history.dataset.speakers).names, language);
  const when = (instant: Published) => describeTime(instant, locale);
  const facts = [
    html`<bdi>${publisher}</bdi>`,
    html`<cite lang=${article.language} dir=${directionOf(article.language)}>${article.title}</cite>`,
    words.published(when(article.published)),
    article.updated && words.updated(when(article.updated)),
    Object.keys(article.publishedInferred).length > 0 && words.publishedInferred,
    describeTranslated(article, locale),
  ].filter(Boolean);
  /** A page around the map may take the reader to the source itself. */
  const leave = (event: Event) => {
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (!part.dispatchEvent(new SourceOpenEvent(href, claim.id))) event.preventDefault();
  };
  return html`<p class="article">
    ${facts.map((fact, index) => html`${index > 0 ? " · " : ""}${fact}`)}
    ${article.url === null ? nothing : html` · <a href=${article.url} target="_blank" rel="noopener noreferrer" @click=${leave}>${words.readArticle}</a>`}
  </p>`;
}

/** How the editors worked out the day, and what else they note. */
function drawWorkings({ dayReason, note }: Claim, { locale }: Part): TemplateResult | typeof nothing {
  const texts = [dayReason, note].map((text) => drawOwnText(text, locale)).filter((text) => text !== null);
  if (texts.length === 0) return nothing;
  return html`<div class="workings">
    <h5>${locale.words.dayReason}</h5>
    ${texts.map((text) => html`<p>${text}</p>`)}
  </div>`;
}

/** The claim's own address, and where an error in it is reported. */
function drawLinks({ id }: Claim, base: string, { history, locale }: Part): TemplateResult {
  const { words, language } = locale;
  const address = onSite(claimPath(id, language), base);
  const report = reportAddress(history.dataset.map.contact, address);
  return html`<p class="links">
    <a href=${address} target="_blank" rel="noopener">${words.linkToClaim}</a>
    ${report === null ? nothing : html` · <a href=${report} target="_blank" rel="noopener noreferrer">${words.reportError}</a>`}
  </p>`;
}
