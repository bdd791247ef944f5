import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { headlineText, tellHeadline } from "../../language/headline.ts";
import { describeNewsOf } from "../../language/phrases/news-count.ts";
import type { ProblemCode } from "../../language/words/words.ts";
import { DARK, LIGHT, type Palette } from "../../map/symbols/palette.ts";
import type { Day } from "../../model/day.ts";
import { failureOf } from "../../model/failure.ts";
import type { PlaceId } from "../../model/place.ts";
import { writeAddress } from "../../view/address.ts";
import type { ViewState } from "../../view/state.ts";
import chips from "../chips/chips.css?inline";
import { PointEvent, type SheetStopEvent } from "../contract/part-events.ts";
import { type Control, type Controls, type Interaction, USUAL_SETTINGS } from "../contract/settings.ts";
import { Debounce } from "../debounce.ts";
import displayChoice from "../display-choice/display-choice.css?inline";
import headline from "../headline/headline.css?inline";
import { drawSteadyHeadline } from "../headline/steady-headline.ts";
import { fetchPart, type LazyPart } from "../lazy-parts.ts";
import legend from "../legend/legend.css?inline";
import { drawKey } from "../legend/legend.ts";
import type { Canvas } from "../map/canvas.ts";
import { onSite } from "../on-site.ts";
import type { DayPanel } from "../panel/day-panel.ts";
import { Part } from "../part.ts";
import plainText from "../plain-text.css?inline";
import segments from "../segments.css?inline";
import type { Sheet } from "../sheet/sheet.ts";
import { stylesOf } from "../styles.ts";
import bar from "./bar.css?inline";
import { drawBar } from "./bar.ts";
import { drawFooter } from "./footer.ts";
import styles from "./frame.css?inline";
import notices from "./notices.css?inline";
import { drawNotices } from "./notices.ts";

/** Milliseconds after which a scrubbing reader has come to rest: for the eye, and for the ear, which takes longer. */
const DEBOUNCE = 120;
const DEBOUNCE_TO_TELL = 600;

/**
 * The layout: title and choices, map, days, evidence.
 * @internal
 */
export class Frame extends Part {
  static override readonly styles = stylesOf(
    plainText,
    segments,
    displayChoice,
    chips,
    legend,
    headline,
    bar,
    notices,
    styles,
  );
  protected override readonly severity = "fatal";

  @property({ attribute: false }) view!: ViewState;
  @property({ type: Boolean }) playing = false;
  /** What the reader is told of beside a map that still works. */
  @property() trouble: ProblemCode | null = null;
  @property() base = "";
  @property({ type: Boolean }) dark = false;
  @property({ type: Boolean }) still = false;
  @property({ attribute: false }) controls: Controls = USUAL_SETTINGS.controls;
  @property() interaction: Interaction = "full";

  @query("conflict-map-canvas") private canvas!: Canvas | null;
  @query("conflict-map-sheet") private sheet!: Sheet | null;
  @state() private isMenuOpen = false;
  @state() private isKeyOpen = false;
  /** Whether the reader asked for what is new where that is not in view by itself. */
  @state() private isNewsOpen = false;
  /** Whether the sheet of a narrow map is up. */
  @state() private isSheetUp = false;
  @query("conflict-map-day-panel") private dayPanel!: DayPanel | null;
  #readingInSheet = false;

  /** The day that the evidence speaks of: while the reader scrubs, the map goes first. */
  readonly #debounced = new Debounce<Day>(this, DEBOUNCE);
  /** The day that is told of; the one that the map opens on is told only when it is come back to. */
  readonly #told = new Debounce<Day>(this, DEBOUNCE_TO_TELL);

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
    if (changed.has("view")) this.#debounced.follow(this.view.day);
    // While days are played none is told; the one that playing ends on is.
    if (!this.playing) this.#told.follow(this.view.day);
    const before = changed.get("view");
    // What was chosen in the menu, or beside it, is what the reader wants to see.
    if (before && before !== this.view) this.isMenuOpen = false;
    const another = before !== undefined && before.place !== this.view.place;
    this.#readingInSheet = another && this.sheet?.matches(":focus-within") === true;
  }

  /** A list that gives way to a place takes the focus with it; it goes to what came instead. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get("view");
    const closed = this.view.place === null ? (before?.place ?? null) : null;
    if (closed !== null) void this.#goBack(closed, this.#readingInSheet);
    else if (this.#readingInSheet) this.sheet?.focus();
    if (changed.has("history") && this.history.dataset.areas) this.#fetch("areas");
    // The data comes anew where a reader tries again.
    if (!changed.has("view") && !changed.has("history")) return;
    if (this.view.place !== null) this.#fetch("place");
    if (this.view.compare !== null) this.#fetch("differences");
  }

  /** What is new is read on from where the place was opened; a reader who was in the evidence is on its line again, if the day has one. */
  async #goBack(place: PlaceId, wasReading: boolean): Promise<void> {
    await this.dayPanel?.updateComplete;
    this.sheet?.restore();
    const isBack = wasReading && (await this.dayPanel?.returnTo(place));
    if (wasReading && !isBack) this.sheet?.focus();
  }

  #fetch(part: LazyPart): void {
    fetchPart(part).catch((error: unknown) => this.tellLost(failureOf(error)));
  }

  /** The map as it is painted now, as PNG. */
  async toBlob(): Promise<Blob> {
    if (!this.canvas) throw new Error("there is no map to take a picture of");
    return this.canvas.toBlob();
  }

  /** Has a ground that was lost come back. */
  wantGround(): void {
    this.canvas?.stage?.wantGround();
  }

  override render(): TemplateResult {
    const { history, locale, view, controls } = this;
    const { lang, direction } = locale;
    const palette = this.dark ? DARK : LIGHT;
    const isMap = view.show === "map";
    return html`<div class="frame ${this.#panel()} ${this.isSheetUp ? "reading" : ""}" lang=${lang} dir=${direction} @pointerdown=${this.#leaveMenu} @keydown=${this.#escapeMenu}>
      ${drawBar(this, {
        ...{ view, controls, palette, base: this.base, isMenuOpen: this.isMenuOpen, take: this.#take },
        onMenu: () => (this.isMenuOpen = !this.isMenuOpen),
        isNewsShown: this.#isNewsShown(),
        onNews: this.#toggleNews,
      })}
      ${isMap ? this.#given("legend", html`<div class="key-line">${this.#key(palette)}</div>`) : nothing}
      ${isMap ? this.#map(palette) : this.#list(palette)}
      ${this.#given("timeline", html`<conflict-map-timeline .history=${history} .locale=${locale} .palette=${palette} .day=${view.day} .compare=${view.compare} ?playing=${this.playing}></conflict-map-timeline>`)}
      <div class="side">
        ${this.#given("headline", html`<div class="headline-line">${drawSteadyHeadline(this, view.day)}</div>`)}
        ${this.#panel() === "without-panel" ? nothing : this.#sheet(palette)}
      </div>
      <p class="address" dir="ltr" aria-hidden="true">${onSite(writeAddress(view, ""), this.base)}</p>
      <p class="hidden-text" role="status">${this.#news()}</p>
    </div>`;
  }

  /** Where the evidence is: in view, behind the reader's tap, or nowhere. */
  #panel(): "with-panel" | "closed-panel" | "without-panel" {
    const { shown, behind } = this.controls;
    if (shown.has("panel")) return "with-panel";
    if (!behind.has("panel")) return "without-panel";
    return this.view.place !== null || this.isNewsOpen ? "with-panel" : "closed-panel";
  }

  readonly #hearSheet = ({ stop }: SheetStopEvent) => (this.isSheetUp = stop !== "peek");

  /** Whether what is new is in view because the reader asked for it. */
  #isNewsShown(): boolean {
    return this.view.place === null && this.isNewsOpen && this.isSheetUp;
  }

  /** What is new comes into view, instead of a place that is open; where it is in view, it goes. */
  readonly #toggleNews = () => {
    const isShown = this.#isNewsShown();
    this.isNewsOpen = !isShown;
    this.isMenuOpen = false;
    if (this.view.place !== null) this.set("place", null);
    else if (isShown && this.sheet) this.sheet.stop = "peek";
    else if (this.sheet?.stop === "peek") this.sheet.stop = "half";
  };

  /** A menu gives way to whatever else the reader does. */
  #leaveMenu(event: Event): void {
    const inMenu = event.composedPath().some((node) => node instanceof Element && node.matches(".drawer, .more"));
    if (!inMenu) this.isMenuOpen = false;
  }

  #escapeMenu({ key }: KeyboardEvent): void {
    if (key !== "Escape" || !this.isMenuOpen) return;
    this.isMenuOpen = false;
    this.renderRoot.querySelector<HTMLElement>(".more")?.focus();
  }

  /** What is told of a day that was gone to, once the reader has come to rest there: not each day on the way. */
  #news(): string {
    const day = this.#told.value;
    if (!this.#told.isAnother || day === undefined) return "";
    const { words, format } = this.locale;
    const headline = headlineText(tellHeadline(this.history, day, this.locale));
    const news = describeNewsOf(this.history, day, this.locale);
    return `${words.newsCount.ofDay(format.longDay(day), news)}. ${headline}`;
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
        ?playing=${this.playing}
      ></conflict-map-canvas>
      ${drawNotices(this, view, this.trouble, this.base)}
    </div>`;
  }

  /** Drawn anew only where something of it differs: opened, it asks what the map shows on all of its days. */
  #key(palette: Palette): unknown {
    const { history, locale, view } = this;
    const { day, compare, inferred } = view;
    const toggle = (isOpen: boolean) => {
      this.isKeyOpen = isOpen;
    };
    return guard([history, locale, palette, day, compare, inferred, this.isKeyOpen], () =>
      drawKey(this, { palette, day, compare, inferred, isOpen: this.isKeyOpen, toggle }),
    );
  }

  #list(palette: Palette): TemplateResult {
    return html`<div class="list">
      ${drawNotices(this, this.view, this.trouble, this.base)}
      <conflict-map-list-host
        .history=${this.history}
        .locale=${this.locale}
        .view=${this.view}
        .palette=${palette}
        ?legend=${this.controls.shown.has("legend")}
      ></conflict-map-list-host>
      ${this.#areas(palette, this.view.day, "in-list")}
    </div>`;
  }

  /** What others drew; nothing on most maps. */
  #areas(palette: Palette, day: Day, where = ""): TemplateResult | typeof nothing {
    const { history, locale, view, base } = this;
    if (!history.dataset.areas) return nothing;
    return html`<conflict-map-areas class=${where} .history=${history} .locale=${locale} .palette=${palette} .day=${day} .compare=${view.compare} .base=${base}></conflict-map-areas>`;
  }

  #given(control: Control, part: unknown): unknown {
    return this.controls.shown.has(control) ? part : nothing;
  }

  #sheet(palette: Palette): TemplateResult {
    const { history, locale, view } = this;
    const day = this.#debounced.value ?? view.day;
    return html`<conflict-map-sheet .history=${history} .locale=${locale} .subject=${view.place} @conflict-map-sheet-stop=${this.#hearSheet}>
      ${
        view.place === null
          ? html`<conflict-map-day-panel .history=${history} .locale=${locale} .palette=${palette} .day=${day} .compare=${view.compare}></conflict-map-day-panel>${this.#areas(palette, day)}`
          : html`<conflict-map-place-panel .history=${history} .locale=${locale} .palette=${palette} .day=${day} .place=${view.place} .base=${this.base}></conflict-map-place-panel>`
      }
      ${guard([history, locale, this.base], () => drawFooter(history, locale, this.base))}
    </conflict-map-sheet>`;
  }
}
