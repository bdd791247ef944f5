import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { compareDays, type Difference } from "../../history/compare-days.ts";
import type { Period } from "../../history/standing.ts";
import { describeClaim } from "../../language/describe.ts";
import { describeSilence } from "../../language/describe-filter.ts";
import { directionOf } from "../../language/language.ts";
import { describeBriefly } from "../../language/phrases/standing.ts";
import { quoted } from "../../language/quoted.ts";
import { translatedFor } from "../../language/translated.ts";
import { figureOf } from "../../map/scene/figure.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { Claim, ClaimId } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import { icon } from "../icons.ts";
import { drawMissing } from "../own-text.ts";
import { Part } from "../part.ts";
import { drawFigure } from "../picture.ts";
import placeLine from "../place-line.css?inline";
import { drawPlaceLine } from "../place-line.ts";
import { awaitQuotes } from "../quotes/await-quotes.ts";
import { stylesOf } from "../styles.ts";
import styles from "./differences.css?inline";

/**
 * What differs between two days: each place as it is told of for the one and for the other, and the words that make the difference.
 * @internal
 */
export class Differences extends Part {
  static override readonly styles = stylesOf(placeLine, styles);

  @property({ type: Number }) day!: Day;
  /** The day that it is compared with, before or after it. */
  @property({ type: Number }) compare!: Day;
  @property({ attribute: false }) palette!: Palette;

  /** The places whose differences have been unfolded. */
  @state() private wanted: ReadonlySet<PlaceId> = new Set();

  override render(): TemplateResult {
    const { words, format } = this.locale;
    const differences = compareDays(this.history, this.compare, this.day);
    if (differences.length === 0) {
      const silence = describeSilence(this.history, Math.max(this.day, this.compare) as Day, this.locale);
      return html`<p class="muted">${silence ?? words.compare.none(format.day(this.day), format.day(this.compare))}</p>`;
    }
    return html`<p class="muted" role="status">${words.compare.count(format, differences.length)}</p>
      <ul>
        ${differences.map((difference) => this.#difference(difference))}
      </ul>`;
  }

  #difference({ place, then, now, begun, silent }: Difference): TemplateResult {
    const { words, format } = this.locale;
    const { compare } = words;
    return html`<li>
      ${drawPlaceLine(
        lookUp("place", place, this.history.dataset.places),
        html`${this.#picture(then)}${icon.forward}${this.#picture(now)}`,
        html`<span class="what">${compare.onDay(format.day(this.compare), this.#status(then))}</span>
          <span class="what now">${compare.onDay(format.day(this.day), this.#status(now))}</span>`,
        this.locale,
        this,
      )}
      <details @toggle=${() => this.#want(place)}>
        <summary>${words.evidence(format, begun.length + silent.length)}</summary>
        ${this.#awaited(place, [...begun, ...silent])}
        ${this.#evidence(compare.begun(format.day(this.day)), begun)}
        ${this.#evidence(compare.silent(format.day(this.compare)), silent)}
      </details>
    </li>`;
  }

  #status({ standing }: Period): string {
    return describeBriefly(standing, this.history.dataset, this.locale);
  }

  /** The unknown has no picture, and keeps the room of one. */
  #picture({ standing }: Period): TemplateResult {
    const figure = figureOf(standing);
    if (figure === null) return html`<span class="none" aria-hidden="true">–</span>`;
    return drawFigure(figure, paintOf(this.history.dataset.actors, this.palette, this.locale.language), 28);
  }

  /** On a large map the quotes of a place are fetched once its difference is unfolded. */
  #want(place: PlaceId): void {
    if (this.history.dataset.quotes) this.wanted = new Set([...this.wanted, place]);
  }

  #awaited(place: PlaceId, ids: readonly ClaimId[]): TemplateResult | typeof nothing {
    const isMissing = this.wanted.has(place) && this.#there(ids).length < ids.length;
    return isMissing ? awaitQuotes(this, { of: "place", place }) : nothing;
  }

  /** The claims whose quotes are there: all of them, unless the map is a large one. */
  #there(ids: readonly ClaimId[]): Claim[] {
    const { claims, quotes } = this.history.dataset;
    return ids.map((id) => lookUp("claim", id, claims)).filter((claim) => quotes?.has(claim) !== false);
  }

  #evidence(heading: string, ids: readonly ClaimId[]): TemplateResult | typeof nothing {
    const claims = this.#there(ids);
    if (claims.length === 0) return nothing;
    return html`<h4>${heading}</h4>
      ${claims.map((claim) => this.#quote(claim))}`;
  }

  #quote(claim: Claim): TemplateResult {
    const { words, language } = this.locale;
    const { articles, speakers } = this.history.dataset;
    const article = lookUp("article", claim.article, articles);
    const nameOf = (id: string) => inLanguage(lookUp("speaker", id, speakers).names, language);
    const translation = translatedFor(claim.translation, article.language, language);
    const sources = [...new Set([claim.speaker, article.publisher])].map(nameOf);
    return html`<figure>
      <blockquote lang=${article.language} dir=${directionOf(article.language)}>${quoted(claim.quote.text, article.language)}</blockquote>
      ${translation.state === "translated" ? html`<p class="translation"><span class="muted">${words.translationBy}:</span> <bdi>${translation.text}</bdi></p>` : drawMissing(translation, this.locale)}
      <figcaption>
        <button type="button" class="place" @click=${() => this.set("place", claim.place)}>
          <bdi>${this.#nameOf(claim.place)}</bdi>: ${describeClaim(claim, this.history.dataset, this.locale)}
        </button>
        <span class="muted">${sources.map((name, index) => html`${index > 0 ? " · " : ""}<bdi>${name}</bdi>`)}</span>
      </figcaption>
    </figure>`;
  }

  #nameOf(id: PlaceId): string {
    return inLanguage(lookUp("place", id, this.history.dataset.places).names, this.locale.language);
  }
}
