import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { spellOn } from "../../model/control.ts";
import type { Day } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import type { Place } from "../../model/place.ts";
import { describeStatus } from "../../view/describe.ts";
import { findPlaces } from "../../view/find-places.ts";
import { Part } from "../part.ts";
import { shared } from "../shared.styles.ts";
import { styles } from "./place-search.styles.ts";

const MOST_FOUND = 12;

/**
 * A box that finds places by any of their names, as a combobox with a list.
 * @internal
 */
export class PlaceSearch extends Part {
  static override readonly styles = [shared, styles];

  @property({ type: Number }) day!: Day;
  @state() private query = "";
  @state() private open = false;
  @state() private active = 0;

  override render(): TemplateResult {
    const { words } = this.locale;
    const found = this.#found();
    const shown = this.open && this.query.trim() !== "";
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
        aria-activedescendant=${shown && found.length > 0 ? `found-${this.active}` : nothing}
        .value=${this.query}
        @input=${this.#type}
        @keydown=${this.#key}
        @focus=${() => this.#show(true)}
        @blur=${() => this.#show(false)}
      />
      <ul id="found" role="listbox" aria-label=${words.search} ?hidden=${!shown}>
        ${found.map((place, index) => this.#option(place, index))}
      </ul>
      ${shown && found.length === 0 ? html`<p class="none">${words.found(this.locale.format, 0)}</p>` : nothing}
      <p class="hidden-text" role="status">${shown ? words.found(this.locale.format, found.length) : ""}</p>
    `;
  }

  #option(place: Place, index: number): TemplateResult {
    const { language, words } = this.locale;
    const record = this.reading.chronicle.get(place.id);
    const status = record ? describeStatus(spellOn(record.spells, this.day), this.reading.dataset, this.locale) : "";
    return html`<li
      id="found-${index}"
      role="option"
      aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(place)}
      @pointerenter=${() => this.#activate(index)}
    >
      <strong>${inLanguage(place.names, language)}</strong>
      <span class="muted">${words.placeKinds[place.kind]}${place.geometry === null ? ` · ${words.notLocated}` : ""} · ${status}</span>
    </li>`;
  }

  #found(): Place[] {
    return findPlaces(this.query, this.reading.dataset.places.values()).slice(0, MOST_FOUND);
  }

  #type(event: InputEvent): void {
    this.query = (event.target as HTMLInputElement).value;
    this.active = 0;
    this.open = true;
  }

  #key(event: KeyboardEvent): void {
    const found = this.#found();
    const place = found[this.active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.#activate((this.active + (event.key === "ArrowDown" ? 1 : -1) + found.length) % Math.max(found.length, 1));
      void this.#reveal();
    }
    if (event.key === "Enter" && place) this.#choose(place);
    if (event.key === "Escape") this.#show(false);
  }

  #activate(index: number): void {
    this.active = index;
  }

  /** A list that is longer than its box follows the keys. */
  async #reveal(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector(`#found-${this.active}`)?.scrollIntoView({ block: "nearest" });
  }

  #show(open: boolean): void {
    this.open = open;
  }

  #choose(place: Place): void {
    this.query = "";
    this.open = false;
    this.ask({ type: "select-place", place: place.id });
  }
}
