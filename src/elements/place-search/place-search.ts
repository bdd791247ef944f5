import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { type Dataset, isSameMap } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { failureOf } from "../../model/failure.ts";
import { importCode } from "../../model/import-code.ts";
import type { PlaceId } from "../../model/place.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import type { Offers } from "./offers.ts";
import styles from "./place-search.css?inline";

/**
 * A box that finds places by any of their names, as a combobox with a list, and offers the nearest names where none is found.
 * What finds and offers them is fetched when the box is first entered; until then what is typed waits in it.
 * @internal
 */
export class PlaceSearch extends Part {
  static override readonly styles = stylesOf(styles);

  @property({ type: Number }) day!: Day;
  /** Address of the folder of the data, whose ground names towns that no article mentions. */
  @property() base = "";
  @state() query = "";
  @state() open = false;
  @state() private offers: Offers | null = null;
  /** The data of the map whose places can be found. */
  #readyFor: Dataset | null = null;

  /** Whether there is something to find. */
  get isLookedFor(): boolean {
    return this.open && this.query.trim() !== "";
  }

  override render(): TemplateResult {
    const { words } = this.locale;
    const shown = this.isLookedFor ? this.offers : null;
    return html`
      <input
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        placeholder=${words.search}
        aria-label=${words.search}
        aria-expanded=${shown !== null}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant=${shown?.activeId ?? nothing}
        .value=${this.query}
        @input=${this.#type}
        @keydown=${this.#press}
        @focus=${this.#focus}
        @blur=${() => (this.open = false)}
      />
      <div class="popup" ?hidden=${!shown}>${shown?.draw()}</div>
      <p class="hidden-text" role="status">${shown?.told() ?? ""}</p>
    `;
  }

  #type(event: InputEvent): void {
    this.query = (event.target as HTMLInputElement).value;
    this.open = true;
  }

  /** Enter is kept for what is still under way; other keys have nothing to choose from yet. */
  async #press(event: KeyboardEvent): Promise<void> {
    if (this.offers === null && event.key === "Enter") await this.#fetch();
    this.offers?.press(event);
  }

  #focus(): void {
    this.open = true;
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    const { dataset } = this.history;
    if (isSameMap(this.#readyFor, dataset)) return;
    try {
      const [{ Offers }, { bringAliases }, finder] = await Promise.all([
        importCode(() => import("./offers.ts")),
        importCode(() => import("../bring-aliases.ts")),
        importCode(() => import("../../text/find-places.ts")),
      ]);
      await bringAliases(this);
      this.offers ??= new Offers(this, finder);
      this.#readyFor = dataset;
    } catch (error) {
      this.tellLost(failureOf(error));
    }
  }

  /** Asks for a place and empties the box. */
  choose(place: PlaceId): void {
    this.query = "";
    this.open = false;
    this.set("place", place);
  }
}
