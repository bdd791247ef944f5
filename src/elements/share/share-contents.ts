import { html, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { bibtex } from "../../language/bibtex.ts";
import { citation } from "../../language/citation.ts";
import { shareWordsIn } from "../../language/words/share-vocabulary.ts";
import { citedHash } from "../../model/cited-hash.ts";
import { parseUrl } from "../../model/parse-url.ts";
import { writeAddress } from "../../view/address.ts";
import type { ViewState } from "../../view/state.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import { CopyText } from "./copy-text.ts";
import { Downloads } from "./downloads.ts";
import { EmbedForm } from "./embed-form.ts";
import styles from "./share-contents.css?inline";

/**
 * What is offered to those who take the map elsewhere: codes to embed it, files, a citation.
 * @internal
 */
export class ShareContents extends Part {
  static override readonly parts = {
    "conflict-map-copy-text": CopyText,
    "conflict-map-downloads": Downloads,
    "conflict-map-embed-form": EmbedForm,
  };
  static override readonly styles = stylesOf(styles);

  @property({ attribute: false }) view!: ViewState;
  /** Address of the folder of the data. */
  @property() base = "";
  /** Makes a picture of the map on screen; rejects where the browser cannot. */
  @property({ attribute: false }) take!: () => Promise<Blob>;

  override render(): TemplateResult {
    const { history, locale, view } = this;
    const { share } = shareWordsIn(locale);
    const site = parseUrl("..", this.base)?.href ?? this.base;
    const permalink = new URL(writeAddress({ ...view, cited: null }, ""), site).href;
    const cited = new URL(writeAddress({ ...view, cited: citedHash(history.dataset) }, ""), site).href;
    return html`
      <section>
        <conflict-map-copy-text
          code
          .history=${history}
          .locale=${locale}
          .label=${share.link}
          .text=${permalink}
        ></conflict-map-copy-text>
      </section>
      <section>
        <h3>${share.embed}</h3>
        <conflict-map-embed-form .history=${history} .locale=${locale} .day=${view.day} .site=${site}></conflict-map-embed-form>
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
        <conflict-map-copy-text
          .history=${history}
          .locale=${locale}
          .label=${locale.format.day(view.day)}
          .text=${citation(history.whole, view.day, cited, locale)}
        ></conflict-map-copy-text>
        <conflict-map-copy-text
          code
          .history=${history}
          .locale=${locale}
          label="BibTeX"
          .text=${bibtex(history.whole, view.day, cited, locale)}
        ></conflict-map-copy-text>
        <p class="muted">${locale.words.page.licence(history.dataset.map.licence.title)}</p>
      </section>
    `;
  }
}
