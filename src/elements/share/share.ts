import { html, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { addressOf, writeAddress } from "../../view/address.ts";
import { citation } from "../../view/citation.ts";
import type { ViewState } from "../../view/state.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { shared } from "../shared.styles.ts";
import { styles } from "./share.styles.ts";

/**
 * A button, and the dialog that it opens for those who take the map elsewhere: codes to embed it, files, a citation.
 * @internal
 */
export class Share extends Part {
  static override readonly styles = [shared, styles];

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
      <dialog aria-labelledby="title" closedby="any" @close=${() => (this.isOpen = false)}>
        ${this.isOpen ? this.#content() : nothing}
      </dialog>
    `;
  }

  #content(): TemplateResult {
    const { reading, locale, view } = this;
    const { share } = locale.words;
    const site = URL.canParse("..", this.base) ? new URL("..", this.base).href : this.base;
    const permalink = new URL(writeAddress(addressOf(view), ""), site).href;
    return html`
      <div class="bar">
        <h2 id="title">${share.open}</h2>
        <button type="button" title=${share.close} aria-label=${share.close} @click=${() => this.dialog.close()}>
          ${icon.close}
        </button>
      </div>
      <section>
        <h3>${share.embed}</h3>
        <conflict-map-embed .reading=${reading} .locale=${locale} .day=${view.day} .site=${site}></conflict-map-embed>
      </section>
      <section>
        <h3>${share.download}</h3>
        <conflict-map-downloads
          .reading=${reading}
          .locale=${locale}
          .day=${view.day}
          .base=${this.base}
          .site=${site}
          .take=${this.take}
        ></conflict-map-downloads>
      </section>
      <section>
        <h3>${share.cite}</h3>
        <conflict-map-copy
          .reading=${reading}
          .locale=${locale}
          .label=${locale.format.day(view.day)}
          .text=${citation(reading.dataset, view.day, permalink, locale)}
        ></conflict-map-copy>
      </section>
    `;
  }

  async #open(): Promise<void> {
    // The day stays the one that is shared.
    this.ask({ type: "pause" });
    this.isOpen = true;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }
}
