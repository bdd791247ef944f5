import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Omission } from "../../history/filter.ts";
import {
  describeClaim,
  describeDay,
  describeDelay,
  describeTime,
  describeTranslated,
} from "../../language/describe.ts";
import { describeOmission } from "../../language/describe-omissions.ts";
import { directionOf } from "../../language/language.ts";
import { quoted } from "../../language/quoted.ts";
import type { Article, Published } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import { claimPath } from "../../view/claim-path.ts";
import { reportAddress } from "../../view/report-address.ts";
import { SourceOpenEvent } from "../contract/events.ts";
import { drawOwnText } from "../own-text.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import styles from "./claim-card.css?inline";
import { drawCorrections } from "./corrections.ts";

/**
 * One claim: what it says, its verbatim words, their translation, and where they stand.
 * @internal
 */
export class ClaimCard extends Part {
  static override readonly styles = stylesOf(styles);

  @property({ attribute: false }) claim!: Claim;
  /** Address of the folder of the data. */
  @property() base = "";
  /** Whether it decides the chosen day's status or is one of its events. */
  @property({ type: Boolean, reflect: true }) speaks = false;
  @property({ type: Boolean }) denied = false;
  /** Why it does not count; null where it does. */
  @property({ attribute: false }) omission: Omission | null = null;

  override render(): TemplateResult {
    const { claim } = this;
    const { words } = this.locale;
    const { dataset } = this.history;
    const speaker = inLanguage(lookUp("speaker", claim.speaker, dataset.speakers).names, this.locale.language);
    const article = lookUp("article", claim.article, dataset.articles);
    return html`<article class=${this.omission ? "left-out" : ""}>
      <header>
        <h4>${describeClaim(claim, dataset, this.locale)}</h4>
        <p class="muted">
          <button type="button" class="day" @click=${() => this.set("day", claim.day)}>
            ${describeDay(claim, this.locale)}
          </button>
          <span class="delay">${describeDelay(claim, dataset, this.locale)}</span>
          ${this.omission ? html`<span class="tag">${describeOmission(this.omission, this.history, this.locale)}</span>` : nothing}
          ${this.speaks ? html`<span class="tag speaks">${words.speaksOnDay}</span>` : nothing}
          ${claim.denies === null ? nothing : html`<span class="tag">${words.denies}</span>`}
          ${this.denied ? html`<span class="tag">${words.deniedBy}</span>` : nothing}
        </p>
      </header>
      <figure>
        <blockquote lang=${article.language} dir=${directionOf(article.language)}>${quoted(claim.quote.text, article.language)}</blockquote>
        ${this.#translation(claim, article)} ${this.#hedge(claim, article)}
        <figcaption><bdi class="speaker">${speaker}</bdi>${this.#role(claim)}</figcaption>
      </figure>
      ${this.#source(article)}
      ${drawCorrections(claim, dataset, this.locale)}
      ${this.#workings(claim)}
      ${this.#links(claim)}
    </article>`;
  }

  /** The claim's own address, and where an error in it is reported. */
  #links({ id }: Claim): TemplateResult {
    const { words, language } = this.locale;
    const path = `../${claimPath(id, language)}`;
    const address = URL.canParse(path, this.base) ? new URL(path, this.base).href : path;
    const report = reportAddress(this.history.dataset.map.contact, address);
    return html`<p class="links muted">
      <a href=${address} target="_blank" rel="noopener">${words.linkToClaim}</a>
      ${report === null ? nothing : html` · <a href=${report} target="_blank" rel="noopener noreferrer">${words.reportError}</a>`}
    </p>`;
  }

  /** How the editors worked out the day, and what else they note. */
  #workings({ dayReason, note }: Claim): TemplateResult | typeof nothing {
    const texts = [dayReason, note].map((text) => drawOwnText(text, this.locale)).filter((text) => text !== null);
    if (texts.length === 0) return nothing;
    return html`<details>
      <summary>${this.locale.words.dayReason}</summary>
      ${texts.map((text) => html`<p>${text}</p>`)}
    </details>`;
  }

  #translation(claim: Claim, article: Article): TemplateResult | typeof nothing {
    const text = claim.translation[this.locale.language];
    if (!text || this.locale.language === article.language) return nothing;
    return html`<p class="translation" lang=${this.locale.language}>
      <span class="muted">${this.locale.words.translationBy}:</span> ${text}
    </p>`;
  }

  /** The reader's language leads, the original beside it. */
  #hedge({ hedge, hedgeTranslation }: Claim, { language }: Article): TemplateResult | typeof nothing {
    if (hedge === null) return nothing;
    const { words, language: reader } = this.locale;
    const translated = hedgeTranslation[reader];
    return html`<p class="hedge">
      ${words.hedge} ${translated === undefined ? nothing : html`<span>${quoted(translated, reader)}</span>`}
      <q lang=${language} dir=${directionOf(language)}>${hedge}</q>
    </p>`;
  }

  #role({ speaker }: Claim): TemplateResult | typeof nothing {
    const role = drawOwnText(this.history.dataset.speakers.get(speaker)?.role ?? {}, this.locale);
    return role ? html`<span class="muted"> · ${role}</span>` : nothing;
  }

  /** A page around the map may take the reader to the source itself. */
  #leave(event: Event): void {
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (!this.dispatchEvent(new SourceOpenEvent(href, this.claim.id))) event.preventDefault();
  }

  #source(article: Article): TemplateResult {
    const { words, language } = this.locale;
    const publisher = inLanguage(lookUp("speaker", article.publisher, this.history.dataset.speakers).names, language);
    const when = (instant: Published) => describeTime(instant, this.locale);
    const facts = [
      html`<bdi>${publisher}</bdi>`,
      html`<cite lang=${article.language} dir=${directionOf(article.language)}>${article.title}</cite>`,
      words.published(when(article.published)),
      article.updated && words.updated(when(article.updated)),
      Object.keys(article.publishedInferred).length > 0 && words.publishedInferred,
      describeTranslated(article, this.locale),
    ].filter(Boolean);
    return html`<p class="source muted">
      ${facts.map((fact, index) => html`${index > 0 ? " · " : ""}${fact}`)}
      ${article.url === null ? nothing : html` · <a href=${article.url} target="_blank" rel="noopener noreferrer" @click=${this.#leave}>${words.readArticle}</a>`}
    </p>`;
  }
}
