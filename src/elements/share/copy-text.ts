import { css, html, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Part } from "../part.ts";
import { shared } from "../shared.styles.ts";

/**
 * A text under its name, with a button that copies it, or selects it where the page may not copy.
 * @internal
 */
export class CopyText extends Part {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 0.25rem 0.75rem;
      }

      label {
        font-size: 0.875rem;
      }

      [role="status"] {
        color: var(--cm-muted);
        font-size: 0.875rem;
        margin-inline-end: 0.5rem;
      }

      textarea {
        grid-column: 1 / -1;
        inline-size: 100%;
        max-block-size: 8rem;
        padding: 0.5rem;
        border: 1px solid var(--cm-line);
        border-radius: var(--cm-radius);
        background: var(--cm-land);
        color: inherit;
        font: inherit;
        font-size: 0.8125rem;
        overflow-wrap: anywhere;
        field-sizing: content;
        resize: none;
      }

      .code {
        font-family: ui-monospace, monospace;
      }
    `,
  ];

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
    const { share } = this.locale.words;
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
