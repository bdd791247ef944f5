import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { historyOfPlace, standingOn } from "../../history/history.ts";
import { describeBriefly } from "../../language/phrases/standing.ts";
import { placeKindName } from "../../language/place-kind-name.ts";
import type { Day } from "../../model/day.ts";
import { importCode } from "../../model/import-code.ts";
import { inLanguage, type Names } from "../../model/names.ts";
import type { Place } from "../../model/place.ts";
import { MapTroubleEvent } from "../contract/part-events.ts";
import { loadGround } from "../map/load-ground.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import styles from "./place-search.css?inline";

const MOST_FOUND = 12;

/** What finds places; its code is fetched when the box is first entered. */
type Finder = typeof import("../../text/find-places.ts");

/** The places to choose from: those that were found, or, where there are none, those of the nearest names. */
interface Offer {
  readonly places: readonly Place[];
  readonly isNearest: boolean;
}

/**
 * A box that finds places by any of their names, as a combobox with a list, and offers the nearest names where none is found.
 * @internal
 */
export class PlaceSearch extends Part {
  static override readonly styles = stylesOf(styles);

  @property({ type: Number }) day!: Day;
  /** Address of the folder of the data, whose ground names towns that no article mentions. */
  @property() base = "";
  @state() private query = "";
  @state() private open = false;
  @state() private active = 0;
  @state() private finder: Finder | null = null;
  /** The towns on the map; none until a name is looked for that no place bears. */
  @state() private towns: readonly Names[] = [];
  #askedForTowns = false;
  #offer: Offer = { places: [], isNearest: false };

  protected override willUpdate(changed: PropertyValues): void {
    if (["query", "finder", "towns", "history"].some((name) => changed.has(name))) this.#offer = this.#find();
  }

  override render(): TemplateResult {
    const { words } = this.locale;
    const { places, isNearest } = this.#offer;
    const shown = this.open && this.query.trim() !== "" && this.finder !== null;
    return html`
      <input
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        placeholder=${words.search}
        aria-label=${words.search}
        aria-expanded=${shown}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant=${shown && places.length > 0 ? `found-${this.active}` : nothing}
        .value=${this.query}
        @input=${this.#type}
        @keydown=${this.#key}
        @focus=${this.#focus}
        @blur=${() => (this.open = false)}
      />
      <div class="popup" ?hidden=${!shown}>
        ${isNearest ? html`<p class="none">${places.length > 0 ? words.reach.nearest : this.#none()}</p>` : nothing}
        <ul id="found" role="listbox" aria-label=${words.search}>
          ${places.map((place, index) => this.#option(place, index))}
        </ul>
      </div>
      <p class="hidden-text" role="status">${shown ? this.#told({ places, isNearest }) : ""}</p>
    `;
  }

  /** What a screen reader tells of the list; the nearest names at once, as they are few and no answer to what was typed. */
  #told({ places, isNearest }: Offer): string {
    const { words, format, language } = this.locale;
    if (places.length === 0) return this.#none();
    if (!isNearest) return words.found(format, places.length);
    return words.reach.nearestAre(format.list(places.map(({ names }) => inLanguage(names, language))));
  }

  /** That no place is found; of a town on the map, that no article speaks of it. */
  #none(): string {
    const { words, format, language } = this.locale;
    const town = this.finder?.findName(this.query, this.towns);
    return town ? words.reach.notSpokenOf(inLanguage(town, language)) : words.found(format, 0);
  }

  #option(place: Place, index: number): TemplateResult {
    const { language, words } = this.locale;
    const { dataset } = this.history;
    const standing = standingOn(this.history, place.id, this.day);
    const status = describeBriefly(standing, dataset, this.locale);
    return html`<li
      id="found-${index}"
      role="option"
      aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(place)}
      @pointerenter=${() => this.#activate(index)}
    >
      <strong><bdi>${inLanguage(place.names, language)}</bdi></strong>
      <span class="muted">${placeKindName(place.kind, this.history.dataset.map, this.locale)}${place.form === "unlocated" ? ` · ${words.notLocated}` : ""} · ${status}</span>
    </li>`;
  }

  #find(): Offer {
    if (!this.finder) return { places: [], isNearest: false };
    const places = [...this.history.dataset.places.values()];
    const isReported = ({ id }: Place) => historyOfPlace(this.history, id).claims.length > 0;
    const found = this.finder.findPlaces(this.query, places, isReported).slice(0, MOST_FOUND);
    if (found.length > 0) return { places: found, isNearest: false };
    const isTown = this.finder.findName(this.query, this.towns) !== null;
    return { places: isTown ? [] : this.finder.nearestPlaces(this.query, places), isNearest: true };
  }

  protected override updated(): void {
    if (this.open && this.query.trim() !== "" && this.#offer.isNearest) void this.#nameTowns();
  }

  /** The names come with the ground, which the browser has from the map; without them the search says a little less. */
  async #nameTowns(): Promise<void> {
    if (this.#askedForTowns || this.base === "") return;
    this.#askedForTowns = true;
    const ground = await loadGround(this.base, new AbortController().signal);
    if ("value" in ground) this.towns = ground.value.names.towns.map(({ names }) => names);
  }

  #type(event: InputEvent): void {
    this.query = (event.target as HTMLInputElement).value;
    this.active = 0;
    this.open = true;
  }

  /** All other keys, Home and End among them, move the caret. */
  #key(event: KeyboardEvent): void {
    const act = this.#acts[event.key];
    if (!act) return;
    // Or the caret would jump, and the browser empty the box together with closing the list.
    if (event.key !== "Enter") event.preventDefault();
    act();
  }

  readonly #acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => this.#step(1),
    ArrowUp: () => this.#step(-1),
    Enter: () => void this.#enter(),
    Escape: () => this.#escape(),
  };

  /** To the next or previous place, or into the list that was closed. */
  #step(by: 1 | -1): void {
    const { length } = this.#offer.places;
    if (this.open) this.#activate((this.active + by + length) % Math.max(length, 1));
    this.open = true;
    void this.#reveal();
  }

  /** What finds places may still be under way when a quick reader presses Enter. */
  async #enter(): Promise<void> {
    await this.#fetch();
    await this.updateComplete;
    const place = this.#offer.places[this.active];
    if (this.open && place) this.#choose(place);
  }

  /** Closes the list; once there is none, empties the box. */
  #escape(): void {
    if (!this.open) this.query = "";
    this.open = false;
  }

  #activate(index: number): void {
    this.active = index;
  }

  /** A list that is longer than its box follows the keys. */
  async #reveal(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector(`#found-${this.active}`)?.scrollIntoView({ block: "nearest" });
  }

  #focus(): void {
    this.open = true;
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      if (this.finder) return;
      this.finder = await importCode(() => import("../../text/find-places.ts"));
      void this.finder.prepareSearch(this.history.dataset.places.values());
    } catch (error) {
      this.dispatchEvent(new MapTroubleEvent("network", String(error)));
    }
  }

  #choose(place: Place): void {
    this.query = "";
    this.open = false;
    this.set("place", place.id);
  }
}
