import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { historyOfPlace, standingOn } from "../../history/history.ts";
import { placeKindName } from "../../language/describe.ts";
import { describeBriefly } from "../../language/phrases/standing.ts";
import { inLanguage, type Names } from "../../model/names.ts";
import type { Place } from "../../model/place.ts";
import { loadGround } from "../map/load-ground.ts";
import type { PlaceSearch } from "./place-search.ts";

const MOST_FOUND = 12;

/** What finds places, which comes beside this code. */
type Finder = typeof import("../../text/find-places.ts");

/** The places to choose from: those that were found, or, where there are none, those of the nearest names. */
interface Offer {
  readonly places: readonly Place[];
  readonly isNearest: boolean;
}

/** What a box offers for what is typed into it, and the keys that choose from that. */
export class Offers implements ReactiveController {
  #active = 0;
  /** The towns on the map; none until a name is looked for that no place bears. */
  #towns: readonly Names[] = [];
  #askedForTowns = false;
  #offer: Offer = { places: [], isNearest: false };
  /** What the offer follows from. */
  #given: readonly unknown[] = [];

  constructor(
    private readonly box: PlaceSearch,
    private readonly finder: Finder,
  ) {
    box.addController(this);
    void finder.prepareSearch(box.history.dataset.places.values());
  }

  /** The id of the option that the keys are at; null where there is none. */
  get activeId(): string | null {
    return this.#offer.places.length > 0 ? `found-${this.#active}` : null;
  }

  hostUpdate(): void {
    const { query, history } = this.box;
    const given = [query, history, this.#towns];
    if (given.every((each, index) => each === this.#given[index])) return;
    if (query !== this.#given[0]) this.#active = 0;
    this.#given = given;
    this.#offer = this.#find();
  }

  hostUpdated(): void {
    if (this.box.isLookedFor && this.#offer.isNearest) void this.#nameTowns();
  }

  draw(): TemplateResult {
    const { words } = this.box.locale;
    const { places, isNearest } = this.#offer;
    return html`${isNearest ? html`<p class="none">${places.length > 0 ? words.reach.nearest : this.#none()}</p>` : nothing}
      <ul id="found" role="listbox" aria-label=${words.search}>
        ${places.map((place, index) => this.#option(place, index))}
      </ul>`;
  }

  /** What a screen reader tells of the list; the nearest names at once, as they are few and no answer to what was typed. */
  told(): string {
    const { words, format, language } = this.box.locale;
    const { places, isNearest } = this.#offer;
    if (places.length === 0) return this.#none();
    if (!isNearest) return words.found(format, places.length);
    return words.reach.nearestAre(format.list(places.map(({ names }) => inLanguage(names, language))));
  }

  /** All other keys, Home and End among them, move the caret. */
  press(event: KeyboardEvent): void {
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

  /** That no place is found; of a town on the map, that no article speaks of it. */
  #none(): string {
    const { words, format, language } = this.box.locale;
    const town = this.finder.findName(this.box.query, this.#towns);
    return town ? words.reach.notSpokenOf(inLanguage(town, language)) : words.found(format, 0);
  }

  #option(place: Place, index: number): TemplateResult {
    const { history, locale, day } = this.box;
    const { language, words } = locale;
    const { dataset } = history;
    const status = describeBriefly(standingOn(history, place.id, day), dataset, locale);
    return html`<li
      id="found-${index}"
      role="option"
      aria-selected=${index === this.#active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.box.choose(place.id)}
      @pointerenter=${() => this.#activate(index)}
    >
      <strong><bdi>${inLanguage(place.names, language)}</bdi></strong>
      <span class="muted">${placeKindName(place.kind, dataset.map, locale)}${place.form === "unlocated" ? ` · ${words.notLocated}` : ""} · ${status}</span>
    </li>`;
  }

  #find(): Offer {
    const { query, history } = this.box;
    const places = [...history.dataset.places.values()];
    const isReported = ({ id }: Place) => historyOfPlace(history, id).claims.length > 0;
    const found = this.finder.findPlaces(query, places, isReported).slice(0, MOST_FOUND);
    if (found.length > 0) return { places: found, isNearest: false };
    const isTown = this.finder.findName(query, this.#towns) !== null;
    return { places: isTown ? [] : this.finder.nearestPlaces(query, places), isNearest: true };
  }

  /** The names come with the ground, which the browser has from the map; without them the search says a little less. */
  async #nameTowns(): Promise<void> {
    const { base } = this.box;
    if (this.#askedForTowns || base === "") return;
    this.#askedForTowns = true;
    const ground = await loadGround(base, new AbortController().signal);
    if (!("value" in ground)) return;
    this.#towns = ground.value.names.towns.map(({ names }) => names);
    this.box.requestUpdate();
  }

  /** To the next or previous place, or into the list that was closed. */
  #step(by: 1 | -1): void {
    const { length } = this.#offer.places;
    if (this.box.open) this.#activate((this.#active + by + length) % Math.max(length, 1));
    this.box.open = true;
    void this.#reveal();
  }

  /** A quick reader presses Enter before what was typed last has been looked for. */
  async #enter(): Promise<void> {
    await this.box.updateComplete;
    const place = this.#offer.places[this.#active];
    if (this.box.open && place) this.box.choose(place.id);
  }

  /** Closes the list; once there is none, empties the box. */
  #escape(): void {
    if (!this.box.open) this.box.query = "";
    this.box.open = false;
  }

  #activate(index: number): void {
    this.#active = index;
    this.box.requestUpdate();
  }

  /** A list that is longer than its box follows the keys. */
  async #reveal(): Promise<void> {
    await this.box.updateComplete;
    this.box.renderRoot.querySelector(`#found-${this.#active}`)?.scrollIntoView({ block: "nearest" });
  }
}
