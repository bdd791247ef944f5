import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { pictureDay } from "../../history/full-days.ts";
import { buildHistory } from "../../history/history.ts";
import { shareWordsIn } from "../../language/words/share-vocabulary.ts";
import { type Day, isoDay } from "../../model/day.ts";
import { codebookFolder } from "../../view/claim-path.ts";
import { dayLayerFile } from "../../view/day-layer-file.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import styles from "./downloads.css?inline";

/**
 * Links to the published data of the day and of the whole map, and a picture of what is on screen.
 * @internal
 */
export class Downloads extends Part {
  static override readonly styles = stylesOf(styles);

  @property({ type: Number }) day!: Day;
  /** Address of the folder of the data. */
  @property() base = "";
  @property() site = "";
  /** Makes the picture; rejects where the browser cannot. */
  @property({ attribute: false }) take!: () => Promise<Blob>;

  @state() private failed = false;
  /** The address of the last picture that was made; held until the next one, as a browser may be slow to save it. */
  #taken: string | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  override render(): TemplateResult {
    const { share, page } = shareWordsIn(this.locale);
    const layer = dayLayerFile(this.day, buildHistory(this.history.whole));
    const files: [name: string, file: string][] = [
      ...(layer === null ? [] : [[page.layer, layer] as [string, string]]),
      [page.control, "control.csv"],
      [page.changes, "changes.csv"],
      [page.claims, "claims.csv"],
      [page.kml, "map.kml"],
      [page.description, "datapackage.json"],
      [page.all, "all.zip"],
    ];
    const codebook = new URL(codebookFolder(this.locale.language), this.site).href;
    return html`
      <ul>
        ${files.map(([name, file]) => html`<li>${this.#link(name, new URL(file, this.base).href)}</li>`)}
        <li><a href=${codebook} target="_blank" rel="noopener">${page.codebook}</a></li>
      </ul>
      <button type="button" @click=${this.#save}>${share.picture}</button>
      <p role="status">${this.failed ? this.#apology() : nothing}</p>
    `;
  }

  /** In a tab of its own, as a browser opens a file of another site instead of saving it. */
  #link(name: string, address: string): TemplateResult {
    return html`<a href=${address} download target="_blank" rel="noopener">${name}</a>`;
  }

  #apology(): TemplateResult {
    const { share, page } = shareWordsIn(this.locale);
    const day = pictureDay(this.day, buildHistory(this.history.whole));
    const poster = new URL(`posters/${isoDay(day)}.${this.locale.language}.png`, this.site).href;
    return html`${share.noPicture} ${this.#link(page.picture, poster)}`;
  }

  async #save(): Promise<void> {
    const picture = await this.take().catch(() => null);
    this.failed = picture === null;
    if (picture === null) return;
    this.#forget();
    this.#taken = URL.createObjectURL(picture);
    const link = document.createElement("a");
    link.href = this.#taken;
    link.download = `${isoDay(this.day)}.png`;
    link.click();
  }

  #forget(): void {
    if (this.#taken !== null) URL.revokeObjectURL(this.#taken);
    this.#taken = null;
  }
}
