import { css, html, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { bibtex } from "../../language/bibtex.ts";
import { citation, citedHash } from "../../language/citation.ts";
import { writeAddress } from "../../view/address.ts";
import type { ViewState } from "../../view/state.ts";
import { Part } from "../part.ts";
import { shared } from "../shared.styles.ts";
import { CopyText } from "./copy-text.ts";
import { Downloads } from "./downloads.ts";
import { EmbedForm } from "./embed-form.ts";

/**
 * What is offered to those who take the map elsewhere: codes to embed it, files, a citation.
 * @internal
 */
export class ShareContents extends Part {
  static override readonly parts = {
    "conflict-map-copy": CopyText,
    "conflict-map-downloads": Downloads,
    "conflict-map-embed": EmbedForm,
  };
  static override readonly styles = [
    shared,
    css`
      h3 {
        margin-block-end: 0.5rem;
        font-size: 1rem;
      }

      section {
        padding: 0.9rem 1.25rem 1.25rem;
      }

      conflict-map-copy + * {
        margin-block-start: 0.9rem;
      }

      section + section {
        border-block-start: 1px solid var(--cm-line);
      }
    `,
  ];

  @property({ attribute: false }) view!: ViewState;
  /** Address of the folder of the data. */
  @property() base = "";
  /** Makes a picture of the map on screen; rejects where the browser cannot. */
  @property({ attribute: false }) take!: () => Promise<Blob>;

  override render(): TemplateResult {
    const { history, locale, view } = this;
    const { share } = locale.words;
    const site = URL.canParse("..", this.base) ? new URL("..", this.base).href : this.base;
    const permalink = new URL(writeAddress({ ...view, cited: null }, ""), site).href;
    const cited = new URL(writeAddress({ ...view, cited: citedHash(history.dataset) }, ""), site).href;
    return html`
      <section>
        <conflict-map-copy
          code
          .history=${history}
          .locale=${locale}
          .label=${share.link}
          .text=${permalink}
        ></conflict-map-copy>
      </section>
      <section>
        <h3>${share.embed}</h3>
        <conflict-map-embed .history=${history} .locale=${locale} .day=${view.day} .site=${site}></conflict-map-embed>
      </section>
      <section>
        <h3>${share.download}</h3>
        <conflict-map-downloads
          .history=${history}
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
          .history=${history}
          .locale=${locale}
          .label=${locale.format.day(view.day)}
          .text=${citation(history.dataset, view.day, cited, locale)}
        ></conflict-map-copy>
        <conflict-map-copy
          code
          .history=${history}
          .locale=${locale}
          label="BibTeX"
          .text=${bibtex(history.dataset, view.day, cited, locale)}
        ></conflict-map-copy>
        <p class="muted">${locale.words.page.licence(history.dataset.map.licence.title)}</p>
      </section>
    `;
  }
}
