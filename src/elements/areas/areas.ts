import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { showsAreas } from "../../history/areas.ts";
import { isLater } from "../../history/filter.ts";
import { type ToldAreas, type ToldSize, tellAreas } from "../../language/phrases/areas.ts";
import { areasWordsIn } from "../../language/words/areas-vocabulary.ts";
import { heldSign } from "../../map/areas/area-tile.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { addDays } from "../../model/day.ts";
import type { PartClass } from "../part.ts";
import { drawPicture } from "../picture.ts";
import { stylesOf } from "../styles.ts";
import { AreaCard } from "./area-card.ts";
import { AreaKey } from "./area-key.ts";
import { AreaPart } from "./area-part.ts";
import { AreaStore } from "./area-store.ts";
import styles from "./areas.css?inline";

/**
 * What others drew for a day: whose it is, and how much each holder has, against the day before or the day compared with.
 * @internal
 */
export class Areas extends AreaPart {
  static override readonly styles = stylesOf(styles);
  static override readonly parts: Readonly<Record<string, PartClass>> = {
    "conflict-map-area-card": AreaCard,
    "conflict-map-area-key": AreaKey,
  };

  @property({ attribute: false }) palette!: Palette;
  /** The address that the files of the data are relative to. */
  @property() base = "";

  /** What others drew of a data set: the way to it for those who do not have its code. */
  static readonly storeOf = AreaStore.of;

  #store: AreaStore | null = null;
  readonly #change = () => this.requestUpdate();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(null);
  }

  override render(): TemplateResult | typeof nothing {
    const { history, locale, day } = this;
    if (!history.dataset.areas || isLater(history.filter, day)) return nothing;
    this.#follow(AreaStore.of(history.dataset, this.base));
    const words = areasWordsIn(locale);
    const since = this.compare ?? addDays(day, -1);
    return html`<section>
      <h3>${words.heading}</h3>
      <p class="muted">${showsAreas(history) ? words.notOurs : words.onlyEveryone}</p>
      ${tellAreas(history, day, since, locale).map((each) => this.#layer(each))} ${this.#loss()}
    </section>`;
  }

  #layer({ name, of, isKnown, credit, url, note, rows }: ToldAreas): TemplateResult {
    const words = areasWordsIn(this.locale);
    const source =
      url === null ? nothing : html` · <a href=${url} target="_blank" rel="noopener">${words.original}</a>`;
    return html`<h4>${name}</h4>
      <p class=${isKnown ? "of" : "of unknown"}>${of}.</p>
      ${rows.length === 0 ? nothing : this.#table(name, rows)}
      <p class="muted credit">${note === "" ? nothing : html`${note} · `}${credit}${source}</p>`;
  }

  #table(name: string, rows: readonly ToldSize[]): TemplateResult {
    const words = areasWordsIn(this.locale);
    return html`<table aria-label=${name}>
      <thead>
        <tr><th scope="col">${words.holder}</th><th scope="col">${words.size}</th><th scope="col">${words.change}</th></tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr>
            <th scope="row">${this.#sign(row)}<span>${row.name}${
              row.actor === null ? nothing : html` <small class="muted">${words.called(row.called)}</small>`
            }</span></th>
            <td>${row.size}</td>
            <td class=${row.trend}>${row.change}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #sign({ actor }: ToldSize): TemplateResult | typeof nothing {
    const look = actor && paintOf(this.history.dataset.actors, this.palette, this.locale.language).actors.get(actor);
    return look ? drawPicture(heldSign(look), 18) : nothing;
  }

  #loss(): TemplateResult | typeof nothing {
    if (typeof this.#store?.state !== "object") return nothing;
    const { retry } = this.locale.words;
    return html`<p role="status">${areasWordsIn(this.locale).lost} <button type="button" @click=${this.#retry}>${retry}</button></p>`;
  }

  readonly #retry = () => void this.#store?.fetch();

  #follow(store: AreaStore | null): void {
    if (store === this.#store) return;
    this.#store?.removeEventListener("change", this.#change);
    this.#store = store;
    store?.addEventListener("change", this.#change);
  }
}
