import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { newsOn } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import { saidBesideOn } from "../../history/said-beside.ts";
import type { Standing } from "../../history/standing.ts";
import { describeClaim } from "../../language/describe.ts";
import { describeSilence } from "../../language/describe-filter.ts";
import { describeCounting } from "../../language/describe-omissions.ts";
import { describeBriefly } from "../../language/phrases/standing.ts";
import { describeTurn } from "../../language/phrases/turn.ts";
import { type Figure, figureOf } from "../../map/scene/figure.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { type Day, daysOf } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import type { PlaceId } from "../../model/place.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { drawFigure } from "../picture.ts";
import placeLine from "../place-line.css?inline";
import { drawPlaceLine } from "../place-line.ts";
import { stylesOf } from "../styles.ts";
import styles from "./panel.css?inline";

/**
 * A day: what changed, what happened, and all that is known of every place.
 * @internal
 */
export class DayPanel extends Part {
  static override readonly styles = stylesOf(placeLine, styles);

  @property({ type: Number }) day!: Day;
  /** The day that it is compared with; null for the day before. */
  @property({ type: Number }) compare: Day | null = null;
  @property({ attribute: false }) palette!: Palette;

  /** The list of every place is long, so it is made only while it is looked at. */
  @state() private listing = false;

  override render(): TemplateResult {
    const { words, format } = this.locale;
    const places = [...this.history.places.values()];
    const happened = places.flatMap(({ eventsByDay }) => eventsByDay.get(this.day) ?? []);
    const counting = describeCounting(this.history, this.locale);
    return html`
      <h2>${
        this.compare === null
          ? words.changedOn(format.longDay(this.day))
          : words.compare.heading(format.day(this.day), format.day(this.compare))
      }</h2>
      ${counting === null ? nothing : html`<p class="muted counting">${counting}</p>`}
      ${this.#choice()}
      ${this.compare === null ? this.#changes() : this.#differences(this.compare)}
      <h3>${words.eventsOn(format.day(this.day))}</h3>
      ${
        happened.length === 0
          ? html`<p class="muted">${words.noEvent}</p>`
          : html`<ul>
              ${happened.map((event) =>
                this.#line(
                  event.place,
                  { shape: "event", kinds: [event.kind] },
                  describeClaim(event, this.history.dataset, this.locale),
                ),
              )}
            </ul>`
      }
      ${this.#beside()} ${this.#everyPlace()}
    `;
  }

  /** With which other day it is compared. */
  #choice(): TemplateResult {
    const { words, format } = this.locale;
    const others = daysOf(this.history.stops.range).filter((day) => day !== this.day || day === this.compare);
    return html`<div class="compared">
      <label>
        ${words.compare.label}
        <select @change=${this.#compare}>
        <option value="" ?selected=${this.compare === null}>${words.compare.dayBefore}</option>
        ${others.map((day) => html`<option value=${day} ?selected=${day === this.compare}>${format.day(day)}</option>`)}
        </select>
      </label>
      ${this.compare === null ? nothing : this.#choiceButtons(this.compare)}
    </div>`;
  }

  #choiceButtons(since: Day): TemplateResult {
    const { swap, back } = this.locale.words.compare;
    return html`<button type="button" title=${swap} aria-label=${swap} @click=${() => this.#swap(since)}>${icon.swap}</button>
      <button type="button" title=${back} aria-label=${back} @click=${() => this.set("compare", null)}>${icon.close}</button>`;
  }

  #swap(since: Day): void {
    const { day } = this;
    this.set("compare", day);
    this.set("day", since);
  }

  #compare({ target }: Event): void {
    const { value } = target as HTMLSelectElement;
    this.set("compare", value === "" ? null : (Number(value) as Day));
  }

  #changes(): TemplateResult {
    const { words } = this.locale;
    const { stops, dataset } = this.history;
    const today = newsOn(this.history, this.day);
    const silence = describeSilence(this.history, this.day, this.locale);
    const none = silence ?? (this.day === stops.range.first ? words.firstDay : words.noChange);
    if (today.length === 0) return html`<p class="muted">${none}</p>`;
    return html`<ul>
      ${today.map(({ place, turn, period: { standing } }) =>
        this.#line(
          place,
          figureOf(standing),
          describeTurn(turn, standing, { dataset, locale: this.locale, form: "short" }),
        ),
      )}
    </ul>`;
  }

  #differences(since: Day): TemplateResult {
    return html`<conflict-map-differences
      .history=${this.history}
      .locale=${this.locale}
      .palette=${this.palette}
      .day=${this.day}
      .compare=${since}
    ></conflict-map-differences>`;
  }

  /** What is said of the day beside its news and its events. */
  #beside(): TemplateResult | typeof nothing {
    const { words, format } = this.locale;
    const beside = saidBesideOn(this.history, this.day);
    if (beside.length === 0) return nothing;
    const lines = beside.flatMap(({ place, claims }) =>
      [...new Set(claims.map((claim) => describeClaim(claim, this.history.dataset, this.locale)))].map((said) =>
        this.#line(place, null, said),
      ),
    );
    return html`<h3>${words.besideOn(format.day(this.day))}</h3>
      <ul class="beside">
        ${lines}
      </ul>`;
  }

  #everyPlace(): TemplateResult {
    const { words } = this.locale;
    return html`<details @toggle=${this.#open}>
      <summary>${words.statusCounts}</summary>
      <ul>
        ${(this.listing ? [...this.history.places] : []).map(([place, { periods }]) => {
          const { standing } = findPeriod(periods, this.day);
          return this.#line(place, figureOf(standing), this.#status(standing));
        })}
      </ul>
    </details>`;
  }

  #status(standing: Standing): string {
    return describeBriefly(standing, this.history.dataset, this.locale);
  }

  #open(event: Event): void {
    this.listing = (event.currentTarget as HTMLDetailsElement).open;
  }

  #line(id: PlaceId, figure: Figure | null, what: string): TemplateResult {
    const { places, actors } = this.history.dataset;
    return html`<li>
      ${drawPlaceLine(
        lookUp("place", id, places),
        figure ? drawFigure(figure, paintOf(actors, this.palette, this.locale.language), 28) : html``,
        html`<span class="what">${what}</span>`,
        this.locale,
        this,
      )}
    </li>`;
  }
}
