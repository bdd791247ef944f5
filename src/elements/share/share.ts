import { html, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ViewState } from "../../view/state.ts";
import { MapTroubleEvent } from "../contract/part-events.ts";
import { icon } from "../icons.ts";
import { fetchPart } from "../lazy-parts.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import styles from "./share.css?inline";

/**
 * A button, and the dialog that it opens for those who take the map elsewhere: codes to embed it, files, a citation.
 * @internal
 */
export class Share extends Part {
  static override readonly styles = stylesOf(styles);

  @property({ attribute: false }) view!: ViewState;
  /** Address of the folder of the data. */
  @property() base = "";
  /** Makes a picture of the map on screen; rejects where the browser cannot. */
  @property({ attribute: false }) take!: () => Promise<Blob>;

  /** What the dialog holds is made anew each time it opens. */
  @state() private isOpen = false;
  @query("dialog") private dialog!: HTMLDialogElement;

  override render(): TemplateResult {
    const { share } = this.locale.words;
    return html`
      <button
        type="button"
        class="open"
        title=${share.open}
        aria-label=${share.open}
        aria-haspopup="dialog"
        @click=${this.#open}
      >${icon.share}</button>
      <dialog aria-labelledby="title" closedby="any" @close=${() => (this.isOpen = false)} @pointerdown=${this.#press}>
        ${this.isOpen ? this.#content() : nothing}
      </dialog>
    `;
  }

  #content(): TemplateResult {
    const { share } = this.locale.words;
    return html`
      <div class="bar">
        <h2 id="title">${share.open}</h2>
        <button type="button" title=${share.close} aria-label=${share.close} @click=${() => this.dialog.close()}>
          ${icon.close}
        </button>
      </div>
      <conflict-map-share-contents
        .history=${this.history}
        .locale=${this.locale}
        .view=${this.view}
        .base=${this.base}
        .take=${this.take}
      ></conflict-map-share-contents>
    `;
  }

  /** A press beside the dialog closes it, in browsers too that do not know `closedby`. */
  #press(event: Event): void {
    if (event.target === this.dialog) this.dialog.close();
  }

  /** What the dialog holds is fetched when it is opened first. */
  async #open(): Promise<void> {
    // The day stays the one that is shared.
    this.ask({ type: "pause" });
    try {
      await fetchPart("share");
    } catch (error) {
      this.dispatchEvent(new MapTroubleEvent("network", String(error)));
      return;
    }
    this.isOpen = true;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }
}
