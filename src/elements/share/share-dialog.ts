import { html, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import type { ViewState } from "../../view/state.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import { ShareContents } from "./share-contents.ts";
import styles from "./share-dialog.css?inline";

/**
 * The dialog for those who take the map elsewhere: it opens as it comes to the page, and tells with an event `close` that it has
 * been closed.
 * @internal
 */
export class ShareDialog extends Part {
  static override readonly parts = { "conflict-map-share-contents": ShareContents };
  static override readonly styles = stylesOf(styles);

  @property({ attribute: false }) view!: ViewState;
  /** Address of the folder of the data. */
  @property() base = "";
  /** Makes a picture of the map on screen; rejects where the browser cannot. */
  @property({ attribute: false }) take!: () => Promise<Blob>;

  @query("dialog") private dialog!: HTMLDialogElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    const { share } = this.locale.words;
    return html`<dialog aria-labelledby="title" closedby="any" @close=${this.#tell} @pointerdown=${this.#press}>
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
    </dialog>`;
  }

  #tell(): void {
    this.dispatchEvent(new Event("close"));
  }

  /** A press beside the dialog closes it, in browsers too that do not know `closedby`. */
  #press({ target, clientX, clientY }: PointerEvent): void {
    if (target !== this.dialog) return;
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect();
    // Its own scroll bar is no part of it either.
    const isWithin = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    if (!isWithin) this.dialog.close();
  }
}
