import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { failureOf } from "../../model/failure.ts";
import type { ViewState } from "../../view/state.ts";
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

  /** The dialog is made anew each time it opens. */
  @state() private isOpen = false;

  override render(): TemplateResult {
    const { share } = this.locale.words;
    return html`
      <button type="button" title=${share.open} aria-label=${share.open} aria-haspopup="dialog" @click=${this.#open}>
        ${icon.share}
      </button>
      ${this.isOpen ? this.#dialog() : nothing}
    `;
  }

  #dialog(): TemplateResult {
    return html`<conflict-map-share-dialog
      .history=${this.history}
      .locale=${this.locale}
      .view=${this.view}
      .base=${this.base}
      .take=${this.take}
      @close=${() => (this.isOpen = false)}
    ></conflict-map-share-dialog>`;
  }

  /** The dialog is fetched when it is opened first. */
  async #open(): Promise<void> {
    // The day stays the one that is shared.
    this.ask({ type: "pause" });
    try {
      await fetchPart("share");
      this.isOpen = true;
    } catch (error) {
      this.tellLost(failureOf(error));
    }
  }
}
