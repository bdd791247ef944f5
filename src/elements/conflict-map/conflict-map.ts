import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { directionOf } from "../../language/language.ts";
import { firstWordsIn } from "../../language/words/first.ts";
import type { ToldProblem } from "../../language/words/words.ts";
import { type Day, isoDay } from "../../model/day.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import { addressOf, writeAddress } from "../../view/address.ts";
import type { Intent, ViewState } from "../../view/state.ts";
import type { Frame, Trouble } from "../frame/frame.ts";
import { IntentEvent } from "../intent-event.ts";
import type { Failure } from "../load-map.ts";
import { MapPaintedEvent, MapTroubleEvent } from "../map/events.ts";
import { Media } from "../media.ts";
import { PlayTimer } from "../play-timer.ts";
import { RetryEvent } from "../retry-event.ts";
import { shared } from "../shared.styles.ts";
import { Sight } from "../sight.ts";
import { INTERACTIONS, parseAttributes, parseChoice, parseControls } from "./attributes.ts";
import { styles } from "./conflict-map.styles.ts";
import { DayChangeEvent, PlaceSelectEvent, ProblemEvent, ReadyEvent, ViewChangeEvent } from "./events.ts";
import { fetchSession } from "./fetch-session.ts";
import type { Session } from "./session.ts";
import { INTENTS, unmetBy, wishOf } from "./wish.ts";

/** Milliseconds from day to day while playing; longer where the reader asks for calm. */
const BEAT = 1200;
const CALM_BEAT = 3000;

/** What is there to be shown. */
type Content =
  | { readonly is: "loading" }
  | { readonly is: "missing"; readonly problem: Failure["problem"] }
  | { readonly is: "there"; readonly session: Session; readonly view: ViewState };

/**
 * A day-by-day map of who was reported to hold what, with the verbatim sentence behind every colour.
 * Its own content, such as a picture and a link, is what readers get where scripts do not run.
 *
 * @tag conflict-map
 * @fires conflict-map-ready - The map is painted, or, where the browser cannot draw, the rest can be used.
 * @fires conflict-map-daychange - The reader went to another day, or the days are played.
 * @fires conflict-map-placeselect - The reader opened a place, or closed it.
 * @fires conflict-map-sourceopen - The reader follows the link to a source; cancelable.
 * @fires conflict-map-view - The day, the place, the language or the digits changed, through whomever.
 * @fires conflict-map-problem - Something went wrong, with a code; an attribute that makes no sense included.
 * @fires conflict-map-fallback - The map is shown in a simpler way than it could be.
 * @csspart poster - The picture that is shown until the data is there.
 * @cssproperty --cm-font - The fonts of all text beside the map.
 * @cssproperty --cm-surface - Behind text.
 * @cssproperty --cm-ink - Text.
 * @cssproperty --cm-muted - Text of less weight.
 * @cssproperty --cm-line - Borders and dividing lines.
 * @cssproperty --cm-hover - Behind what is pointed at.
 * @cssproperty --cm-chosen - Behind what is chosen.
 * @cssproperty --cm-land - Behind the map until it is painted.
 * @cssproperty --cm-bar - The bars of the timeline, one for each day.
 * @cssproperty --cm-accent - The slider, and what stands out.
 * @cssproperty --cm-link - Links.
 * @cssproperty --cm-focus - The ring around what has the keyboard's focus.
 * @cssproperty --cm-radius - The radius of corners.
 */
export class ConflictMap extends LitElement {
  static override readonly styles = [shared, styles];

  /** Address of a published `map.json`. */
  @property() src = "data/map.json";
  /** The day to show, `YYYY-MM-DD`; the map's opening day where it is missing or makes no sense. */
  @property() day: string | null = null;
  /** The day to compare it with, `YYYY-MM-DD`; the day before where it is missing. */
  @property() compare: string | null = null;
  /** Only articles published by this day count, `YYYY-MM-DD`; all of them where it is missing. */
  @property({ attribute: "as-of" }) asOf: string | null = null;
  /** Whose word counts: `everyone` (default), `no-side`, or the id of an actor for the speakers of that side. */
  @property({ attribute: "according-to" }) accordingTo: string | null = null;
  /** The id of the selected place; none where it is missing or unknown. */
  @property() place: string | null = null;
  /** `map` (default) or `list`: places on a map, or a table of places by days. */
  @property() show: string | null = null;
  /** What the list is narrowed to and how it is sorted, as in an address: `q`, `sort`, `actor`, `kind`, `source`. */
  @property() list: string | null = null;
  /** Whether areas are inferred around the places that are held; they are always labelled so. */
  @property({ type: Boolean }) inferred = false;
  /** A language of the map; the map's first one where it is missing or unknown. */
  @property() override lang = "";
  /** `arab` or `latn`; Arabic-Indic digits where it is neither. */
  @property() numerals: string | null = null;
  /** `light`, `dark` or, by default, what the reader's system prefers. */
  @property({ reflect: true }) theme: string | null = null;
  /** What stands beside the map, out of `title search display language legend timeline filters panel share`; all of it where it is missing. */
  @property() controls: string | null = null;
  /** `cooperative` (default): the page keeps its scroll; `full`: the map takes every gesture; `static`: it takes none. */
  @property() interaction: string | null = null;
  /** `lazy` (default): data and map are fetched when the map comes into view; `eager`: at once. */
  @property() loading: string | null = null;
  /** Address of a picture that is shown until the data is there; by default the poster of `day` in `lang`, where both are given. */
  @property() poster: string | null = null;

  @state() private content: Content = { is: "loading" };
  @state() private trouble: Trouble | null = null;
  /** Whether the map, or the list, has been painted: until then the poster stays. */
  @state() private isPainted = false;

  readonly #timer = new PlayTimer(this, () => this.#hear({ type: "beat" }));
  readonly #dark = new Media(this, "(prefers-color-scheme: dark)");
  readonly #calm = new Media(this, "(prefers-reduced-motion: reduce)");
  readonly #sight = new Sight(this, () => void this.#load());
  #loading: AbortController | null = null;
  /** The language that was chosen last; its words may still be on the way. */
  #awaited: Language | null = null;

  constructor() {
    super();
    this.addEventListener(IntentEvent.type, (event) => {
      event.stopPropagation();
      this.#hear((event as IntentEvent).intent);
    });
    this.addEventListener(RetryEvent.type, () => void this.#load());
    this.addEventListener(MapPaintedEvent.type, () => {
      this.isPainted = true;
      this.dispatchEvent(new ReadyEvent());
    });
    this.addEventListener(MapTroubleEvent.type, (event) => {
      const { code, detail, isQuiet } = event as MapTroubleEvent;
      if (isQuiet || code === "graphics") this.dispatchEvent(new ProblemEvent(code, detail));
      else this.#report(code, detail);
    });
  }

  /** What is shown now; null until the data is there. */
  get view(): ViewState | null {
    return this.content.is === "there" ? this.content.view : null;
  }

  /** The map's title in the language that is shown; empty until the data is there. */
  get caption(): string {
    if (this.content.is !== "there") return "";
    const { session, view } = this.content;
    return inLanguage(session.dataset.map.title, view.language);
  }

  /** Goes `days` later, or earlier where it is negative, as far as the map's days reach. */
  step(days: number): void {
    this.#ask({ type: "step", days });
  }

  /** Goes from day to day until the last one, or until `pause` is called. */
  play(): void {
    this.#ask({ type: "play" });
  }

  /** Stays on the day that is shown. */
  pause(): void {
    this.#ask({ type: "pause" });
  }

  /** Opens the evidence of a place, or closes it; an id that the map does not have closes it too. */
  selectPlace(place: PlaceId | null): void {
    if (this.content.is !== "there") return;
    const known = place !== null && this.content.session.dataset.places.has(place);
    this.#ask({ type: "select-place", place: known ? place : null });
  }

  /** The address of the map's own page with the view that is shown; that page itself until the data is there. */
  permalink(): string {
    const page = siteOf(this.src);
    return new URL(this.view === null ? "" : writeAddress(addressOf(this.view), ""), page).href;
  }

  /** The map as it is painted now, as PNG; rejects until it is painted, and where the browser cannot draw. */
  async toBlob(): Promise<Blob> {
    const frame = this.renderRoot.querySelector<Frame>("conflict-map-frame");
    if (!frame) throw new Error("there is no map to take a picture of yet");
    return frame.toBlob();
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
    this.#check(changed);
    if (changed.has("src") || changed.has("loading")) this.#sight.want(this.loading !== "eager");
    if (this.content.is !== "there") return;
    const intents = this.content.session.intentsOf(wishOf(this));
    for (const [attribute, type] of Object.entries(INTENTS)) {
      const intent = intents.find((each) => each.type === type);
      if (intent && changed.has(attribute as keyof ConflictMap)) this.#ask(intent);
    }
  }

  override render(): TemplateResult {
    switch (this.content.is) {
      case "loading": {
        const language = this.#guess();
        return html`${this.#picture()}<p class="message" role="status" lang=${language} dir=${directionOf(language)}>${firstWordsIn(language).loading}…</p>`;
      }
      case "missing":
        return this.#apology(this.content.problem);
      case "there": {
        const { session, view } = this.content;
        return html`<conflict-map-frame
          .reading=${session.readingOf(view)}
          .locale=${session.localeOf(view)}
          .view=${view}
          .trouble=${this.trouble}
          .base=${session.base}
          ?dark=${this.theme === "dark" || (this.theme !== "light" && this.#dark.matches)}
          ?still=${this.#calm.matches}
          .controls=${parseControls(this.controls).value}
          .interaction=${parseChoice(this.interaction, INTERACTIONS).value}
        ></conflict-map-frame>${this.isPainted ? nothing : this.#picture()}`;
      }
    }
  }

  /** The poster, until there is more to show. */
  #picture(): TemplateResult | typeof nothing {
    const { day, language } = wishOf(this);
    const address = this.poster ?? (day === null || !language ? null : posterOf(this.src, day, language));
    return address ? html`<img class="poster" part="poster" src=${address} alt="" />` : nothing;
  }

  #apology(problem: Failure["problem"]): TemplateResult {
    const language = this.#guess();
    const words = firstWordsIn(language);
    return html`${this.#picture()}<div class="message" role="alert" lang=${language} dir=${directionOf(language)}>
      <p>${words[problem]}</p>
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
    const session = await fetchSession(address, loading.signal, this.#guess(), this.show !== "list");
    if (session === null) return;
    if ("problem" in session) return this.#miss(session);
    this.#ask({ type: "pause" });
    // The same map fetched again stays as the reader left it.
    const again = this.content.is === "there" && this.content.session.address === address;
    const view = session.opening(again && this.view ? addressOf(this.view) : wishOf(this), this.view?.day ?? null);
    const lost = await session.learn(view.language);
    if (loading.signal.aborted) return;
    if (lost) return this.#miss(lost);
    this.#loading = null;
    this.trouble = null;
    this.content = { is: "there", session, view };
    if (again) return;
    for (const [name, found] of unmetBy(view, wishOf(this))) this.#complain(name, found);
  }

  /** What is shown already stays. */
  #miss({ problem, detail }: Failure): void {
    this.#loading = null;
    this.#report(problem, detail);
    if (this.content.is !== "there") this.content = { is: "missing", problem };
  }

  /** Tells the page of an attribute that makes no sense; the map goes on with the default. */
  #check(changed: PropertyValues<this>): void {
    for (const [name, { unknown }] of Object.entries(parseAttributes(this))) {
      if (changed.has(name as keyof ConflictMap) && unknown.length > 0) this.#complain(name, unknown.join(", "));
    }
  }

  #complain(property: string, found: string): void {
    const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const detail = `${attribute}: expected a value that the map knows, found ${found}`;
    console.warn(`<conflict-map> ${detail}`);
    this.dispatchEvent(new ProblemEvent("attribute", detail));
  }

  /** What the reader asks for; the page is told of what it leads to. */
  #hear(intent: Intent): void {
    const before = this.view;
    this.#ask(intent);
    const { view } = this;
    if (before === null || view === null) return;
    if (view.day !== before.day) this.dispatchEvent(new DayChangeEvent(isoDay(view.day)));
    if (view.place !== before.place) this.dispatchEvent(new PlaceSelectEvent(view.place));
  }

  #ask(intent: Intent): void {
    if (this.content.is !== "there") return;
    const { session, view: before } = this.content;
    if (intent.type === "choose-language") {
      this.#awaited = intent.language;
      if (!session.knows(intent.language)) {
        void this.#learn(session, intent.language);
        return;
      }
    }
    const view = session.next(before, intent);
    if (view === before) return;
    this.content = { ...this.content, view };
    this.#timer.run(view.playing, this.#calm.matches ? CALM_BEAT : BEAT);
    if (view.pointed === before.pointed) this.dispatchEvent(new ViewChangeEvent(view));
  }

  /** Fetches the words of a language, and shows it unless the reader has chosen another one meanwhile. */
  async #learn(session: Session, language: Language): Promise<void> {
    const lost = await session.learn(language);
    if (this.content.is !== "there" || this.content.session !== session || this.#awaited !== language) return;
    if (lost) this.#report(lost.problem, lost.detail);
    else this.#ask({ type: "choose-language", language });
  }

  #report(code: ToldProblem, detail: string): void {
    this.trouble = { code };
    this.dispatchEvent(new ProblemEvent(code, detail));
  }
}

/** The root of the site that publishes the map file: the folder above that of its data. */
function siteOf(src: string): URL {
  const address = new URL(src, document.baseURI);
  return URL.canParse("..", address) ? new URL("..", address) : new URL(document.baseURI);
}

/** The address of the picture of a day that the site has beside its data. */
function posterOf(src: string, day: Day, language: Language): string {
  return new URL(`posters/${isoDay(day)}.${language}.svg`, siteOf(src)).href;
}
