import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { newsOn } from "../../history/history.ts";
import { describeSilence } from "../../language/describe-filter.ts";
import type { ToldProblem } from "../../language/words/words.ts";
import { describeInference } from "../../map/influence/describe-inference.ts";
import { DARK, LIGHT, type Palette } from "../../map/symbols/palette.ts";
import type { Day } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import type { ViewState } from "../../view/state.ts";
import chips from "../chips/chips.css?inline";
import { drawChips } from "../chips/chips.ts";
import { MapTroubleEvent, PointEvent, RetryEvent } from "../contract/part-events.ts";
import { CONTROLS, type Control, type Controls, type Interaction } from "../contract/settings.ts";
import displayChoice from "../display-choice/display-choice.css?inline";
import { drawDisplayChoice } from "../display-choice/display-choice.ts";
import { drawLanguageChoice } from "../language-choice/language-choice.ts";
import { fetchPart, type LazyPart } from "../lazy-parts.ts";
import legend from "../legend/legend.css?inline";
import { drawLegend } from "../legend/legend.ts";
import type { Canvas } from "../map/canvas.ts";
import type { DayPanel } from "../panel/day-panel.ts";
import { Part } from "../part.ts";
import { Rest } from "../rest.ts";
import segments from "../segments.css?inline";
import { stylesOf } from "../styles.ts";
import { drawChangedSince } from "./changed-since.ts";
import { drawFooter } from "./footer.ts";
import styles from "./frame.css?inline";

/** Troubles that a reader of the list need not know of. */
const ABOUT_MAP: ReadonlySet<ToldProblem> = new Set(["basemap"]);

/** Milliseconds after which a scrubbing reader has come to rest: for the eye, and for the ear, which takes longer. */
const REST = 120;
const REST_TO_TELL = 600;

/**
 * The layout: title and choices, map, days, evidence.
 * @internal
 */
export class Frame extends Part {
  static override readonly styles = stylesOf(segments, displayChoice, chips, legend, styles);

  @property({ attribute: false }) view!: ViewState;
  @property({ type: Boolean }) playing = false;
  /** What the reader is told of beside a map that still works. */
  @property() trouble: ToldProblem | null = null;
  @property() base = "";
  @property({ type: Boolean }) dark = false;
  @property({ type: Boolean }) still = false;
  @property({ attribute: false }) controls: Controls = new Set(CONTROLS);
  @property() interaction: Interaction = "full";

  @query("conflict-map-canvas") private canvas!: Canvas | null;
  @query("conflict-map-sheet") private sheet!: HTMLElement | null;
  @query("conflict-map-day-panel") private dayPanel!: DayPanel | null;
  #readingInSheet = false;

  /** The day that the evidence speaks of: while the reader scrubs, the map goes first. */
  readonly #rested = new Rest<Day>(this, REST);
  /** The day that is told of; the one that the map opens on is told only when it is come back to. */
  readonly #told = new Rest<Day>(this, REST_TO_TELL);

  /** Always the same function, so that handing it down changes nothing. */
  readonly #take = () => this.toBlob();

  constructor() {
    super();
    this.addEventListener(PointEvent.type, (event) => this.#point((event as PointEvent).place));
  }

  /** Pointing changes the map alone; the code of a place is fetched meanwhile, so that a click finds it there. */
  #point(place: PlaceId | null): void {
    if (this.canvas) this.canvas.pointed = place;
    if (place !== null) void fetchPart("place").catch(() => {});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("view")) {
      this.#rested.follow(this.view.day);
      this.#told.follow(this.view.day);
    }
    const before = changed.get("view");
    const another = before !== undefined && before.place !== this.view.place;
    this.#readingInSheet = another && this.sheet?.matches(":focus-within") === true;
  }

  /** A list that gives way to a place takes the focus with it; it goes to what came instead. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get("view");
    if (this.#readingInSheet) void this.#focusSheet(this.view.place === null ? (before?.place ?? null) : null);
    if (before && this.view.place !== null && before.place !== this.view.place) this.#scrollToSheet();
    if (!changed.has("view")) return;
    if (this.view.place !== null) this.#fetch("place");
    if (this.view.compare !== null) this.#fetch("differences");
  }

  /** A reader who closes a place is back at its line, where the day has one; else at the beginning of the evidence. */
  async #focusSheet(closed: PlaceId | null): Promise<void> {
    const isBack = closed !== null && (await this.dayPanel?.returnTo(closed));
    if (!isBack) this.sheet?.focus();
  }

  #fetch(part: LazyPart): void {
    const lost = (error: unknown) => this.dispatchEvent(new MapTroubleEvent("network", String(error)));
    fetchPart(part).catch(lost);
  }

  /** Where the layout is scrolled, the evidence is at its end. */
  #scrollToSheet(): void {
    const frame = this.renderRoot.querySelector(".frame");
    frame?.scrollTo(0, frame.scrollHeight);
  }

  /** The map as it is painted now, as PNG. */
  async toBlob(): Promise<Blob> {
    if (!this.canvas) throw new Error("there is no map to take a picture of");
    return this.canvas.toBlob();
  }

  override render(): TemplateResult {
    const { history, locale, view } = this;
    const { words, format, language, direction } = locale;
    const { dataset } = history;
    const { title, range } = dataset.map;
    const palette = this.dark ? DARK : LIGHT;
    const isMap = view.show === "map";
    const header = ["title", "search", "display", "language", "share"] as const;
    return html`<div class="frame ${this.controls.has("panel") ? "" : "without-panel"}" lang=${language} dir=${direction}>
      ${
        header.some((control) => this.controls.has(control))
          ? html`<header>
              ${this.#given(
                "title",
                html`<div class="titles">
                  <h1>${inLanguage(title, language)}</h1>
                  <p class="muted">${words.summary(format, dataset.articles.size, format.range(range))}</p>
                </div>`,
              )}
              ${isMap ? this.#given("search", html`<conflict-map-place-search .history=${history} .locale=${locale} .day=${view.day} .base=${this.base} .palette=${palette}></conflict-map-place-search>`) : nothing}
              ${this.#given("display", drawDisplayChoice(this, view.show))}
              ${this.#given("language", drawLanguageChoice(this, view.numerals))}
              ${this.#given("share", html`<conflict-map-share .history=${history} .locale=${locale} .view=${view} .base=${this.base} .take=${this.#take}></conflict-map-share>`)}
            </header>`
          : nothing
      }
      ${isMap ? this.#map(palette) : this.#list(palette)}
      ${this.#given(
        "timeline",
        html`<conflict-map-timeline .history=${history} .locale=${locale} .day=${view.day} .compare=${view.compare} ?playing=${this.playing}>
            ${this.#given("filters", html`<conflict-map-filters .history=${history} .locale=${locale}></conflict-map-filters>`)}
          </conflict-map-timeline>`,
      )}
      ${this.#given("panel", this.#sheet(palette))}
      <p class="hidden-text" role="status">${this.#news()}</p>
    </div>`;
  }

  /** What is told of a day that was gone to, once the reader has come to rest there: not each day on the way. */
  #news(): string {
    const day = this.#told.value;
    if (!this.#told.isAnother || day === undefined) return "";
    const { words, format } = this.locale;
    const changes = newsOn(this.history, day).length;
    return words.dayWithChanges(format.longDay(day), words.changesOnDay(format, changes));
  }

  #map(palette: Palette): TemplateResult {
    const { history, locale, view } = this;
    return html`<div class="map">
      <conflict-map-canvas
        .history=${history}
        .locale=${locale}
        .palette=${palette}
        .day=${view.day}
        .compare=${view.compare}
        .selected=${view.place}
        .base=${this.base}
        .interaction=${this.interaction}
        ?inferred=${view.inferred}
        ?still=${this.still}
      ></conflict-map-canvas>
      ${this.#notices()}
      ${this.#given("legend", this.#legend(palette))}
    </div>`;
  }

  /** Drawn anew only where something of it differs: it asks what the map shows on all of its days. */
  #legend(palette: Palette): unknown {
    const { history, locale, view } = this;
    const legend = { palette, inferred: view.inferred, comparing: view.compare !== null };
    return guard([history, locale, ...Object.values(legend)], () => drawLegend(this, legend));
  }

  #list(palette: Palette): TemplateResult {
    return html`<div class="list">
      ${this.#notices()}
      <conflict-map-list-host
        .history=${this.history}
        .locale=${this.locale}
        .view=${this.view}
        .palette=${palette}
        ?legend=${this.controls.has("legend")}
      ></conflict-map-list-host>
    </div>`;
  }

  #notices(): TemplateResult {
    const { locale, view } = this;
    return html`<div class="notices">
      ${this.#notice()}
      ${drawChangedSince(this, view.cited, this.base)}
      ${drawChips(this, view)}
      ${this.#silence()}
      ${view.inferred && view.show === "map" ? html`<p class="notice label">${describeInference(locale)}</p>` : nothing}
    </div>`;
  }

  #given(control: Control, part: unknown): unknown {
    return this.controls.has(control) ? part : nothing;
  }

  #sheet(palette: Palette): TemplateResult {
    const { history, locale, view } = this;
    const day = this.#rested.value ?? view.day;
    return html`<conflict-map-sheet .history=${history} .locale=${locale} .subject=${view.place}>
      ${
        view.place === null
          ? html`<conflict-map-day-panel .history=${history} .locale=${locale} .palette=${palette} .day=${day} .compare=${view.compare}></conflict-map-day-panel>`
          : html`<conflict-map-place-panel .history=${history} .locale=${locale} .palette=${palette} .day=${day} .place=${view.place} .base=${this.base}></conflict-map-place-panel>`
      }
      ${drawFooter(history, locale, this.base)}
    </conflict-map-sheet>`;
  }

  #notice(): TemplateResult | typeof nothing {
    if (this.trouble === null || (this.view.show === "list" && ABOUT_MAP.has(this.trouble))) return nothing;
    const { words } = this.locale;
    return html`<p class="notice" role="alert">
      ${words.problems[this.trouble]}
      <button type="button" @click=${() => this.dispatchEvent(new RetryEvent())}>${words.retry}</button>
    </p>`;
  }

  /** Why there is nothing to be seen, where the reader's own choice left nothing. */
  #silence(): TemplateResult | typeof nothing {
    const silence = describeSilence(this.history, this.view.day, this.locale);
    return silence === null ? nothing : html`<p class="notice">${silence}</p>`;
  }
}
