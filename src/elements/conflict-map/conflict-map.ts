import { html, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { asId } from "../../model/id.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { writeAddress } from "../../view/address.ts";
import type { ViewState } from "../../view/state.ts";
import { GroundBackEvent, IntentEvent, MapTroubleEvent, PointEvent, RetryEvent } from "../contract/part-events.ts";
import type { PublishedView } from "../contract/published-view.ts";
import { Debounce } from "../debounce.ts";
import type { Frame } from "../frame/frame.ts";
import { Media } from "../media.ts";
import { Sight } from "../sight.ts";
import { stylesOf } from "../styles.ts";
import tokens from "../tokens.css?inline";
import styles from "./conflict-map.css?inline";
import host from "./host.css?inline";
import { mapLanguageFor } from "./language-around.ts";
import { MapAttributes } from "./map-attributes.ts";
import { MapLoader, type OpenedMap } from "./map-loader.ts";
import { OptionsElement, requestedBy } from "./options-element.ts";
import { Painting } from "./painting.ts";
import type { Session } from "./session.ts";
import { dataAddress, siteOf } from "./site-addresses.ts";
import { Trouble } from "./trouble.ts";
import { ViewHolder } from "./view-holder.ts";
import {
  drawApology,
  drawLoading,
  drawPoster,
  guessLanguage,
  type Poster,
  posterOf,
  slotIn,
  substituteOf,
} from "./waiting.ts";

/** Milliseconds in which most maps are there: to say in them that one is loading, over its picture, would only flicker. */
const LATE = 400;

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
 * @slot poster - What is shown in the map's place until it is painted, instead of a picture that is fetched.
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
export class ConflictMap extends OptionsElement {
  static override readonly styles = stylesOf(tokens, host, styles);

  /** Address of a published `map.json`, or of the `map-core.json` of a large map. */
  @property() src = "data/map.json";
  /** `light`, `dark` or, by default, what the reader's system prefers. */
  @property({ reflect: true }) theme: string | null = null;
  /** What stands beside the map, out of `title headline search display language legend timeline filters panel share`; `more` puts the others behind one button, `all` shows every one; `title headline legend timeline more` where it is missing. */
  @property() controls: string | null = null;
  /** `cooperative` (default): the page keeps its scroll; `full`: the map takes every gesture; `static`: it takes none. */
  @property() interaction: string | null = null;
  /** `lazy` (default): data and map are fetched when the map comes into view; `eager`: at once. */
  @property() loading: string | null = null;
  /** Address of a picture that is shown until the data is there; by default the poster of `day` in `lang`, where both are given. */
  @property() poster: string | null = null;

  #slot!: HTMLSlotElement;
  readonly #trouble = new Trouble(this, () => this.#holder.opened?.session.isReplaced() ?? null);
  readonly #holder = new ViewHolder(this, ({ problem, detail }) => this.#trouble.report(problem, detail));
  readonly #attributes = new MapAttributes(this, this.#holder, this.#trouble);
  /** Until the map is painted the poster stays. */
  readonly #painting = new Painting(this);
  readonly #dark = new Media(this, "(prefers-color-scheme: dark)");
  readonly #sight = new Sight(this, () => void this.#load());
  readonly #loader = new MapLoader(this, () => void this.#load());
  /** Whether the map has been on its way for so long that it is said. */
  readonly #late = new Debounce<boolean>(this, LATE);

  constructor() {
    super();
    this.#late.follow(false);
    this.addEventListener(IntentEvent.type, (event) => {
      event.stopPropagation();
      this.#holder.hear((event as IntentEvent).intent);
    });
    this.addEventListener(PointEvent.type, (event) => {
      event.stopPropagation();
      this.#holder.point((event as PointEvent).place);
    });
    this.addEventListener(RetryEvent.type, () => this.#retry());
    this.addEventListener(GroundBackEvent.type, () => this.#trouble.forget("graphics"));
    this.addEventListener(MapTroubleEvent.type, (event) => {
      const { code, detail, severity } = event as MapTroubleEvent;
      if (severity === "fatal") this.#painting.fail();
      if (severity === "silent") this.#trouble.tellPage(code, detail);
      else this.#trouble.report(code, detail);
    });
  }

  /** What is shown now; null until the data is there. */
  get view(): PublishedView | null {
    return this.#holder.published;
  }

  /** The map's title in the language that is shown; empty until the data is there. */
  get caption(): string {
    const { opened } = this.#holder;
    return opened ? inLanguage(opened.session.dataset.map.title, opened.view.lang) : "";
  }

  /** Goes `days` later, or earlier where it is negative, in whole days and as far as the map's days reach. */
  step(days: number): void {
    this.#holder.ask({ type: "step", days: Math.trunc(days) || 0 });
  }

  /** Goes from day to day until the last one, or until `pause` is called. */
  play(): void {
    this.#holder.ask({ type: "play" });
  }

  /** Stays on the day that is shown. */
  pause(): void {
    this.#holder.ask({ type: "pause" });
  }

  /** Opens the evidence of a place, or closes it; an id that the map does not have closes it too. */
  selectPlace(place: string | null): void {
    this.#holder.ask({ type: "set", option: "place", value: place === null ? null : asId(place) });
  }

  /** The address of the map's own page with the view that is shown; that page itself until the data is there. */
  permalink(): string {
    const { opened } = this.#holder;
    return new URL(opened ? writeAddress(opened.view, "") : "", siteOf(this.src)).href;
  }

  /** The map as it is painted now, as PNG; rejects until it is painted, and where the browser cannot draw. */
  async toBlob(): Promise<Blob> {
    if (!this.#frame) throw new Error("there is no map to take a picture of yet");
    return this.#frame.toBlob();
  }

  get #frame(): Frame | null {
    return this.renderRoot.querySelector<Frame>("conflict-map-frame");
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#late.follow(this.#holder.opened === null);
    this.#attributes.read(changed);
    const { loading } = this.#attributes.settings;
    if (changed.has("src") || changed.has("loading")) this.#sight.want(loading === "lazy");
  }

  /** A map that cannot be drawn gives way to its picture. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      const isTold = this.#painting.isFailed || (this.#painting.isDone && this.#trouble.told === "broken");
      if (!isTold) this.dispatchEvent(new MapTroubleEvent("broken", String(error), "fatal"));
      throw error;
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#slot = slotIn(root);
    this.renderOptions.renderBefore = this.#slot;
    return root;
  }

  override render(): TemplateResult {
    const { opened } = this.#holder;
    const { told } = this.#trouble;
    const poster = this.#poster();
    if (this.#isLost()) {
      const problem = told === "data" || told === "broken" ? told : "network";
      return drawApology(poster, problem, guessLanguage(this), () => void this.#load());
    }
    return opened ? this.#draw(opened, poster) : drawLoading(poster, this.#late.value === true, guessLanguage(this));
  }

  protected override updated(): void {
    this.#slot.hidden = this.#poster()?.is !== "slotted";
  }

  /** Whether there is no map to show, nor one on its way. */
  #isLost(): boolean {
    return this.#painting.isFailed || (this.#trouble.told !== null && this.#holder.opened === null);
  }

  /** The picture in the place of a map that is not painted; of one that is lost, all that the page has for it. */
  #poster(): Poster {
    if (this.#painting.isDone) return null;
    return this.#isLost() ? substituteOf(this) : posterOf(this);
  }

  #draw({ session, view }: OpenedMap, poster: Poster): TemplateResult {
    const { theme, controls, interaction } = this.#attributes.settings;
    const ways = {
      trouble: this.#trouble.told,
      playing: this.#holder.isPlaying,
      dark: theme === "dark" || (theme === "auto" && this.#dark.matches),
      still: this.#holder.isCalm,
      controls,
      interaction,
    };
    return html`${session.show(view, ways, this.#frame)}${drawPoster(poster)}`;
  }

  /** A ground that was lost comes by itself; all else comes with the data. */
  #retry(): void {
    if (this.#trouble.told !== "graphics") return void this.#load();
    this.#trouble.forget();
    this.#frame?.wantGround();
  }

  async #load(): Promise<void> {
    const address = dataAddress(this.src);
    const open = (session: Session) => this.#open(session);
    const lost = await this.#loader.load(address, guessLanguage(this), this.show !== "list", open);
    // What is shown already stays.
    if (lost) this.#trouble.report(lost.problem, lost.detail);
  }

  /** Opens a map on what is asked for by now; the language of it, where its words are not there yet. */
  #open(session: Session): Language | null {
    const isAgain = this.#holder.opened?.session.address === session.address;
    const view = this.#viewOf(session, isAgain);
    if (!session.knows(view.lang)) return view.lang;
    this.#trouble.forget();
    this.#painting.retry();
    this.#holder.open({ session, view });
    if (!isAgain) this.#attributes.complainOfUnmet(session);
    return null;
  }

  /** The view to open on. The same map fetched again stays as the reader left it. */
  #viewOf(session: Session, isAgain: boolean): ViewState {
    const before = this.#holder.opened?.view ?? null;
    if (before && isAgain) return session.opening(before, before);
    const { lang = null, ...requested } = requestedBy(this);
    const own = mapLanguageFor(this, lang, session.dataset.map.languages);
    return session.opening({ ...requested, ...(own !== null && { lang: own }) }, before);
  }
}
