import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { describePeriod, holderName } from "../../language/phrases/areas.ts";
import { areasWordsIn } from "../../language/words/areas-vocabulary.ts";
import { actorOfHolder } from "../../model/areas.ts";
import { inLanguage } from "../../model/names.ts";
import { icon } from "../icons.ts";
import { stylesOf } from "../styles.ts";
import styles from "./area-card.css?inline";
import { AreaPart } from "./area-part.ts";
import { AreaStore } from "./area-store.ts";

/**
 * What each source says of a spot: who holds it, for which days, and its own words; nothing where nobody drew an area there.
 * It dispatches `close` when it is no longer wanted.
 * @internal
 */
export class AreaCard extends AreaPart {
  static override readonly styles = stylesOf(styles);

  @property({ attribute: false }) position!: readonly [number, number];
  @property() base = "";

  #store: AreaStore | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store?.removeEventListener("change", this.#fetched);
    this.#store = null;
  }

  protected override willUpdate(): void {
    const store = AreaStore.of(this.history.dataset, this.base);
    if (store === this.#store) return;
    this.#store?.removeEventListener("change", this.#fetched);
    store.addEventListener("change", this.#fetched);
    this.#store = store;
  }

  // What was drawn for the day may come only after the reader has asked.
  readonly #fetched = () => this.requestUpdate();

  override render(): TemplateResult | typeof nothing {
    const { history, locale, day } = this;
    const words = areasWordsIn(locale);
    const found = AreaStore.of(history.dataset, this.base).areasAt(history, day, this.position);
    if (found.length === 0) return nothing;
    return html`<div role="status" dir=${locale.direction} @keydown=${this.#leave}>
      <button type="button" title=${words.close} aria-label=${words.close} @click=${this.#close}>${icon.close}</button>
      ${found.map(({ layer, period, holder, words: said }) => {
        const source = inLanguage(layer.source, locale.language);
        const { isNamed, name } = this.#holder(layer, holder);
        return html`<p><strong>${name}</strong>${isNamed ? html` <small>${words.called(holder)}</small>` : nothing}</p>
          <p>${describePeriod(layer, period, day, locale)}</p>
          ${said === undefined ? nothing : html`<p dir="auto">${words.says(source, said)}</p>`}
          <p><small>${words.taken(layer.licence, locale.format.day(layer.taken))}. ${words.notOurs}</small></p>`;
      })}
    </div>`;
  }

  #holder(layer: Parameters<typeof holderName>[0], holder: string): { isNamed: boolean; name: string } {
    return {
      isNamed: actorOfHolder(layer, holder) !== null,
      name: holderName(layer, holder, this.history, this.locale),
    };
  }

  readonly #close = () => this.dispatchEvent(new Event("close"));

  readonly #leave = ({ key }: KeyboardEvent) => {
    if (key === "Escape") this.#close();
  };
}
