import { html, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { Palette } from "../../map/symbols/palette.ts";
import { isSameMap } from "../../model/dataset.ts";
import { failureOf } from "../../model/failure.ts";
import { importCode } from "../../model/import-code.ts";
import type { ViewState } from "../../view/state.ts";
import { MapPaintedEvent } from "../contract/part-events.ts";
import { fetchPart } from "../lazy-parts.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import styles from "./list-host.css?inline";

/**
 * The place of the list, whose code is fetched only when it is looked at.
 * @internal
 */
export class ListHost extends Part {
  static override readonly styles = stylesOf(styles);

  @property({ attribute: false }) view!: ViewState;
  @property({ attribute: false }) palette!: Palette;
  /** Whether what the bands mean is told below them. */
  @property({ type: Boolean }) legend = false;

  @state() private fetched: "not yet" | "yes" | "no" = "not yet";

  override render(): TemplateResult {
    switch (this.fetched) {
      case "not yet":
        return html`<p role="status">${this.locale.words.list.loading}…</p>`;
      case "no":
        return html``;
      case "yes":
        return html`<conflict-map-list
          .history=${this.history}
          .locale=${this.locale}
          .view=${this.view}
          .palette=${this.palette}
          ?legend=${this.legend}
        ></conflict-map-list>`;
    }
  }

  /** Once at first, and again where a reader has asked for the data again. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has("history") && !isSameMap(changed.get("history")?.dataset, this.history.dataset);
    if (another && (this.fetched !== "yes" || this.history.dataset.aliases)) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    this.fetched = "not yet";
    try {
      await Promise.all([fetchPart("list"), this.#bringAliases()]);
      this.fetched = "yes";
    } catch (error) {
      this.fetched = "no";
      this.tellLost(failureOf(error));
    }
    await this.updateComplete;
    this.dispatchEvent(new MapPaintedEvent());
  }

  async #bringAliases(): Promise<void> {
    const { bringAliases } = await importCode(() => import("../bring-aliases.ts"));
    await bringAliases(this);
  }
}
