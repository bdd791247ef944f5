import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { parseDay } from "../../model/day.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import type { Address } from "../../view/address.ts";
import { localeFor } from "../../view/locale.ts";
import { type Reading, readingOf } from "../../view/reading.ts";
import { type Intent, reduce, type ViewState } from "../../view/state.ts";
import type { ProblemCode } from "../../view/words/words.ts";
import { defineParts } from "../define-parts.ts";
import type { Trouble } from "../frame/frame.ts";
import { IntentEvent } from "../intent-event.ts";
import { loadMap } from "../load-map.ts";
import { MapPaintedEvent, MapTroubleEvent } from "../map-view/events.ts";
import { Media } from "../media.ts";
import { PlayTimer } from "../play-timer.ts";
import { RetryEvent } from "../retry-event.ts";
import { shared } from "../shared.styles.ts";
import { styles } from "./conflict-map.styles.ts";
import { ProblemEvent, ReadyEvent, ViewChangeEvent } from "./events.ts";

/** Milliseconds from day to day while playing; longer where the reader asks for calm. */
const BEAT = 1200;
const CALM_BEAT = 3000;

/** What is there to be shown. */
type Content =
  | { readonly is: "loading" }
  | { readonly is: "missing"; readonly problem: ProblemCode }
  | { readonly is: "there"; readonly address: string; readonly reading: Reading; readonly view: ViewState };

/**
 * A day-by-day map of who was reported to hold what, with the verbatim sentence behind every colour.
 *
 * @fires conflict-map-view - The day, the place, the language or the digits changed.
 * @fires conflict-map-ready - The map is painted, or, where the browser cannot draw, the rest can be used.
 * @fires conflict-map-problem - Something went wrong that the reader is told of.
 */
export class ConflictMap extends LitElement {
  static override readonly styles = [shared, styles];

  /** Address of a published `map.json`. */
  @property() src = "data/map.json";
  /** The day to show, `YYYY-MM-DD`; the map's opening day where it is missing or makes no sense. */
  @property() day: string | null = null;
  /** The id of the selected place; none where it is missing or unknown. */
  @property() place: string | null = null;
  /** A language of the map; the map's first one where it is missing or unknown. */
  @property() override lang = "";
  /** `arab` or `latn`; Arabic-Indic digits where it is neither. */
  @property() numerals: string | null = null;
  /** `light`, `dark` or, by default, what the reader's system prefers. */
  @property({ reflect: true }) theme: string | null = null;

  @state() private content: Content = { is: "loading" };
  @state() private trouble: Trouble | null = null;

  readonly #timer = new PlayTimer(this, () => this.#ask({ type: "beat" }));
  readonly #dark = new Media(this, "(prefers-color-scheme: dark)");
  readonly #calm = new Media(this, "(prefers-reduced-motion: reduce)");
  #loading: AbortController | null = null;

  constructor() {
    super();
    defineParts();
    this.addEventListener(IntentEvent.type, (event) => {
      event.stopPropagation();
      this.#ask((event as IntentEvent).intent);
    });
    this.addEventListener(RetryEvent.type, () => void this.#load());
    this.addEventListener(MapPaintedEvent.type, () => this.dispatchEvent(new ReadyEvent()));
    this.addEventListener(MapTroubleEvent.type, (event) => {
      const { code, detail } = event as MapTroubleEvent;
      this.#report(code, detail);
    });
  }

  /** What is shown now; null until the data is there. */
  get view(): ViewState | null {
    return this.content.is === "there" ? this.content.view : null;
  }

  /** The map's title in the language that is shown; empty until the data is there. */
  get caption(): string {
    if (this.content.is !== "there") return "";
    const { reading, view } = this.content;
    return inLanguage(reading.dataset.map.title, view.language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#loading?.signal.aborted) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
    this.#ask({ type: "pause" });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("src")) void this.#load();
    if (this.content.is !== "there") return;
    const opening = this.#opening(this.content.reading, this.#wish());
    if (changed.has("day") && this.day !== null) this.#ask({ type: "go-to-day", day: opening.day });
    if (changed.has("place")) this.#ask({ type: "select-place", place: opening.place });
    if (changed.has("lang")) this.#ask({ type: "choose-language", language: opening.language });
    if (changed.has("numerals")) this.#ask({ type: "choose-numerals", numerals: opening.numerals });
  }

  override render(): TemplateResult {
    switch (this.content.is) {
      case "loading": {
        const { words, direction, language } = localeFor(this.#guess(), "latn");
        return html`<p class="message" role="status" lang=${language} dir=${direction}>${words.loading}…</p>`;
      }
      case "missing":
        return this.#apology(this.content.problem);
      case "there": {
        const { address, reading, view } = this.content;
        return html`<conflict-map-frame
          .reading=${reading}
          .locale=${localeFor(view.language, view.numerals)}
          .view=${view}
          .trouble=${this.trouble}
          .base=${URL.canParse(".", address) ? new URL(".", address).href : document.baseURI}
          ?dark=${this.theme === "dark" || (this.theme !== "light" && this.#dark.matches)}
          ?still=${this.#calm.matches}
        ></conflict-map-frame>`;
      }
    }
  }

  #apology(problem: ProblemCode): TemplateResult {
    const { words, direction, language } = localeFor(this.#guess(), "latn");
    return html`<div class="message" role="alert" lang=${language} dir=${direction}>
      <p>${words.problems[problem]}</p>
      <button type="button" @click=${() => this.#load()}>${words.retry}</button>
    </div>`;
  }

  /** The reader's likely language, without its region, before the data says which ones there are. */
  #guess(): Language {
    const [language] = (this.lang || document.documentElement.lang).split("-");
    return language || "en";
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const address = new URL(this.src, document.baseURI).href;
    const loaded = await loadMap(address, loading.signal).catch((error) => {
      if (loading.signal.aborted) return null;
      throw error;
    });
    if (loaded === null) return;
    this.#loading = null;
    if ("problem" in loaded) {
      this.#report(loaded.problem, loaded.detail);
      // What is shown already stays.
      if (this.content.is !== "there") this.content = { is: "missing", problem: loaded.problem };
      return;
    }
    this.#ask({ type: "pause" });
    const reading = readingOf(loaded.dataset);
    // The same map fetched again stays as the reader left it.
    const again = this.content.is === "there" && this.content.address === address;
    const view = this.#opening(reading, (again && this.view) || this.#wish());
    this.trouble = null;
    this.content = { is: "there", address, reading, view };
  }

  /** What the attributes ask for. */
  #wish(): Address {
    const numerals = this.numerals === "latn" ? "latn" : "arab";
    return { day: parseDay(this.day ?? ""), place: this.place, language: this.lang, numerals };
  }

  /** The view that is asked for, as far as the map has it; else the day stays, and the rest is as at first. */
  #opening({ dataset, stops }: Reading, { day, place, language, numerals }: Address): ViewState {
    const { map, places } = dataset;
    const { first, last } = stops.range;
    const before = this.view?.day ?? null;
    return {
      day: [day, before].find((each) => each !== null && first <= each && each <= last) ?? map.openingDay,
      place: place !== null && places.has(place) ? place : null,
      pointed: null,
      language: map.languages.find((each) => each === language) ?? map.languages[0] ?? "en",
      numerals: numerals ?? "arab",
      playing: false,
    };
  }

  #ask(intent: Intent): void {
    if (this.content.is !== "there") return;
    const { reading, view: before } = this.content;
    const view = reduce(before, intent, reading.stops);
    if (view === before) return;
    this.content = { ...this.content, view };
    this.#timer.run(view.playing, this.#calm.matches ? CALM_BEAT : BEAT);
    if (view.pointed === before.pointed) this.dispatchEvent(new ViewChangeEvent(view));
  }

  #report(code: ProblemCode, detail: string): void {
    this.trouble = { code };
    this.dispatchEvent(new ProblemEvent(code, detail));
  }
}
