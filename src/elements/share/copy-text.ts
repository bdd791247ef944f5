import { html, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { shareWordsIn } from "../../language/words/share-vocabulary.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import styles from "./copy-text.css?inline";

/**
 * A text under its name, with a button that copies it, or selects it where the page may not copy.
 * @internal
 */
export class CopyText extends Part {
  static override readonly styles = stylesOf(styles);

  @property() label = "";
  @property() text = "";
  /** Whether the text is for programs, and so runs from left to right. */
  @property({ type: Boolean }) code = false;

  @state() private outcome: "copied" | "selected" | null = null;
  @query("textarea") private field!: HTMLTextAreaElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("text")) this.outcome = null;
  }

  override render(): TemplateResult {
    const { share } = shareWordsIn(this.locale);
    return html`
      <label id="name" for="text">${this.label}</label>
      <div>
        <span role="status">${this.outcome === null ? "" : share.outcomes[this.outcome]}</span>
        <button type="button" id="copy" aria-labelledby="copy name" @click=${this.#copy}>${share.copy}</button>
      </div>
      <textarea
        id="text"
        class=${this.code ? "code" : ""}
        dir=${this.code ? "ltr" : this.locale.direction}
        rows="3"
        spellcheck="false"
        readonly
        .value=${this.text}
      ></textarea>
    `;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
      this.outcome = "copied";
    } catch {
      // A frame or an insecure page may have no clipboard.
      this.field.focus();
      this.field.select();
      this.outcome = "selected";
    }
  }
}
