import { html, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { listWordsIn } from "../../language/words/list-vocabulary.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { inLanguage } from "../../model/names.ts";
import type { Place } from "../../model/place.ts";
import { findPlaces, nearestPlaces } from "../../text/find-places.ts";
import { WHOLE_LIST } from "../../view/list-choice.ts";
import { type ListRow, rowsOf } from "../../view/list-rows.ts";
import { type ListGroup, placeList } from "../../view/place-list.ts";
import type { ViewState } from "../../view/state.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import band from "./band.css?inline";
import styles from "./list.css?inline";
import listKey from "./list-key.css?inline";
import { drawListKey } from "./list-key.ts";
import { ListTools } from "./list-tools.ts";
import { Matrix } from "./matrix.ts";

/**
 * The map's equal: every place by every day, to be searched, sorted and narrowed.
 * @internal
 */
export class List extends Part {
  static override readonly parts = {
    "conflict-map-list-tools": ListTools,
    "conflict-map-matrix": Matrix,
  };
  static override readonly styles = stylesOf(band, listKey, styles);

  @property({ attribute: false }) view!: ViewState;
  @property({ attribute: false }) palette!: Palette;
  @property({ type: Boolean }) legend = false;

  @state() private rows: readonly ListRow[] = [];
  /** What the choice leaves of the rows; the same while neither it, the data nor the language changes. */
  @state() private groups: readonly ListGroup[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("history")) this.rows = rowsOf(this.history);
    const { list } = this.view;
    const isChosenAnew = changed.has("view") && changed.get("view")?.list !== list;
    if (changed.has("history") || changed.has("locale") || isChosenAnew)
      this.groups = placeList(this.rows, list, this.history.dataset, this.locale);
  }

  override render(): TemplateResult {
    const { history, locale, palette, view, rows, groups } = this;
    const shown = groups.reduce((sum, group) => sum + group.rows.length, 0);
    return html`
      <div class="room">
        <conflict-map-list-tools .history=${history} .locale=${locale} .choice=${view.list} .rows=${rows} .shown=${shown}></conflict-map-list-tools>
        ${
          shown === 0
            ? this.#empty()
            : html`<conflict-map-matrix
                .history=${history}
                .locale=${locale}
                .palette=${palette}
                .rows=${rows}
                .groups=${groups}
                .day=${view.day}
                .compare=${view.compare}
                .selected=${view.place}
              ></conflict-map-matrix>`
        }
      </div>
      ${this.legend ? guard([rows, locale, palette], () => drawListKey(this, rows, palette)) : ""}
    `;
  }

  #empty(): TemplateResult {
    const { view } = this;
    const { words, format, language } = this.locale;
    const near = this.#nearest().map(({ names }) => inLanguage(names, language));
    return html`<div class="empty">
      <p>${near.length > 0 ? words.reach.nearest : words.found(format, 0)}</p>
      ${near.map((query) => html`<button type="button" @click=${() => this.set("list", { ...view.list, query })}>${query}</button>`)}
      <button type="button" @click=${() => this.set("list", WHOLE_LIST)}>${listWordsIn(this.locale).list.reset}</button>
    </div>`;
  }

  /** Places with a name near to what was typed, where none bears one like it. */
  #nearest(): Place[] {
    const { query } = this.view.list;
    const places = this.rows.map(({ place }) => place);
    return findPlaces(query, places).length > 0 ? [] : nearestPlaces(query, places);
  }
}
