import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import { describeNewsOf } from "../../language/phrases/news-count.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { type Day, isLong } from "../../model/day.ts";
import { type DayScale, dayScaleOf } from "../../view/day-scale.ts";
import type { Intent } from "../../view/state.ts";
import { drawDateField } from "../date-field.ts";
import { icon } from "../icons.ts";
import band from "../list/band.css?inline";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import columns from "./columns.css?inline";
import { type DayColumn, dayColumnsOf, drawColumns, drawMark, drawMonths } from "./columns.ts";
import { LeadPlaces } from "./lead-places.ts";
import { Scrubbing } from "./scrubbing.ts";
import styles from "./timeline.css?inline";
import track from "./track.css?inline";

/**
 * The days of the map: a range input over a histogram of news and a strip of the lead places' days, and buttons to step and
 * play. Days with news are wide, the others narrow.
 * @internal
 */
export class Timeline extends Part {
  static override readonly styles = stylesOf(band, styles, track, columns);

  @property({ type: Number }) day!: Day;
  /** The day that it is compared with; null for the day before. */
  @property({ type: Number }) compare: Day | null = null;
  @property({ type: Boolean }) playing = false;
  @property({ attribute: false }) palette!: Palette;

  @query(".line") private line!: HTMLElement;
  @query("input[type=range]") private slider!: HTMLInputElement;
  #scale!: DayScale;
  #columns: readonly DayColumn[] = [];
  #leadPlaces!: LeadPlaces;

  readonly #scrubbing = new Scrubbing({
    line: () => this.line,
    dayAt: (point) => this.#scale.dayAt(this.locale.direction === "rtl" ? 1 - point : point),
    begin: () => this.slider.focus({ preventScroll: true }),
    goTo: (day) => this.set("day", day),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { stops } = this.history;
    if (changed.has("history")) this.#scale = dayScaleOf(stops.range, stops.news);
    if (changed.has("history") || changed.has("locale")) {
      this.#columns = dayColumnsOf(this.history, this.#scale, this.locale);
    }
    if (changed.has("history") || changed.has("palette") || changed.has("locale")) {
      this.#leadPlaces = new LeadPlaces(this.history, this.palette, this.locale.language);
    }
  }

  override render(): TemplateResult {
    const { words, format } = this.locale;
    const { range } = this.history.stops;
    const long = isLong(range);
    return html`<div class="controls">
        ${this.#buttons(long)}
        <p class=${long ? "chosen beside" : "chosen"}>
          <strong class="long">${format.longDay(this.day)}</strong><strong class="brief">${format.day(this.day)}</strong>
          <span class="muted">${this.#news()}</span>
        </p>
        ${long ? this.#dateField(words.goToDay) : nothing}
      </div>
      <div class=${long ? "track long" : "track"} .style=${`--rows: ${this.#leadPlaces.count}`}>
        ${this.#leadPlaces.drawNames(this.locale)}
        <div
          class="line"
          @pointerdown=${this.#scrubbing.start}
          @pointermove=${this.#scrubbing.move}
          @pointerup=${this.#scrubbing.end}
          @pointercancel=${this.#scrubbing.stop}
        >
          ${drawColumns(this.#columns, this.day, this.compare, this.locale)}
          ${this.#leadPlaces.drawStrip(this.#scale, this.locale)}
          ${long ? drawMonths(range, this.#scale, this.locale) : nothing}
          ${this.compare === null ? nothing : drawMark("since", this.compare, this.#scale, this.locale)}
          <input
            type="range"
            aria-label=${words.day}
            aria-valuetext=${words.newsCount.ofDay(format.longDay(this.day), this.#news())}
            min=${range.first}
            max=${range.last}
            step="1"
            .value=${String(this.day)}
            @input=${this.#slide}
            @keydown=${this.#press}
          />
          ${drawMark("now", this.day, this.#scale, this.locale)}
        </div>
      </div>`;
  }

  /** Where there is little room, only those stay that are `needed`: playing, and in a long range the days beside. */
  #buttons(long: boolean): TemplateResult {
    const { words } = this.locale;
    const { range, news } = this.history.stops;
    const toNews = (direction: "previous" | "next"): Intent => ({ type: "go-to-news", direction });
    const goBy = (days: number): Intent => ({ type: "step", days });
    const beside = long ? "needed" : "";
    const play = this.playing ? words.pause : words.play;
    return html`<div class="buttons" role="group" aria-label=${words.day}>
      ${this.#button("", words.previousChange, icon.previousNews, toNews("previous"), !news.some((day) => day < this.day))}
      ${this.#button(beside, words.previousDay, icon.back, goBy(-1), this.day <= range.first)}
      ${this.#button("play needed", play, this.playing ? icon.pause : icon.play, { type: this.playing ? "pause" : "play" })}
      ${this.#button(beside, words.nextDay, icon.forward, goBy(1), this.day >= range.last)}
      ${this.#button("", words.nextChange, icon.nextNews, toNews("next"), !news.some((day) => day > this.day))}
    </div>`;
  }

  /** One that leads nowhere keeps the focus of whoever has just come to the end by it. */
  #button(kind: string, name: string, drawing: TemplateResult, intent: Intent, isAtEnd = false): TemplateResult {
    return html`<button type="button" class=${kind} title=${name} aria-label=${name} aria-disabled=${isAtEnd ? "true" : nothing} @click=${() => this.ask(intent)}>${drawing}</button>`;
  }

  #dateField(name: string): TemplateResult {
    const goTo = (day: Day | null) => day !== null && this.set("day", day);
    return html`<label class="date" title=${name}>${icon.calendar}${drawDateField(this.history.stops.range, this.day, name, goTo)}</label>`;
  }

  #news(): string {
    return describeNewsOf(this.history, this.day, this.locale);
  }

  #slide(event: Event): void {
    this.set("day", Number((event.target as HTMLInputElement).value) as Day);
  }

  #press(event: KeyboardEvent): void {
    const intent = event.altKey || event.ctrlKey || event.metaKey ? null : this.#meantBy(event.key);
    if (!intent) return;
    event.preventDefault();
    this.ask(intent);
  }

  /** A page is news: in a long range a tenth of the days says nothing. Left to WebKit, arrows go the wrong way in Arabic. */
  #meantBy(key: string): Intent | null {
    const [back, forward] = this.locale.direction === "rtl" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
    const goBy = (days: number): Intent => ({ type: "step", days });
    switch (key) {
      case "PageUp":
        return { type: "go-to-news", direction: "next" };
      case "PageDown":
        return { type: "go-to-news", direction: "previous" };
      case forward:
        return goBy(1);
      case back:
        return goBy(-1);
      default:
        return null;
    }
  }
}
