import { css, html, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { Part } from "./part.ts";

/**
 * A part with choices that fold into a button where its styles say that there is little room.
 * @internal
 */
export abstract class Folding extends Part {
  /** Whether the choices are unfolded; where there is room they are there in any case. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** The button, with a drawing, and the choices, both called `name`; `isChosen` marks the button where some choice is not as at first. */
  protected fold(name: string, drawing: TemplateResult, isChosen: boolean, choices: unknown): TemplateResult {
    return html`<button
        type="button"
        class="fold ${isChosen ? "chosen" : ""}"
        title=${name}
        aria-label=${name}
        aria-expanded=${this.open}
        @click=${() => (this.open = !this.open)}
      >${drawing}</button>
      <div class="choices" role="group" aria-label=${name} @keydown=${this.#leave}>${choices}</div>`;
  }

  #leave({ key }: KeyboardEvent): void {
    if (key !== "Escape" || !this.open) return;
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>(".fold")?.focus();
  }
}

/** What choices look like: a select box under its name, marked where it is chosen, and the button that they fold into. */
export const foldingStyles = css`
  .choices {
    display: flex;
  }

  label {
    display: grid;
    min-inline-size: 0;
    font-size: 0.75rem;
    line-height: 1.5;
    color: var(--cm-muted);
  }

  select {
    padding: 0.05rem 0.25rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
    color: var(--cm-ink);
    font-size: 0.8125rem;
    text-overflow: ellipsis;
  }

  .chosen select {
    border-color: var(--cm-ink);
    box-shadow: inset 0 0 0 1px var(--cm-ink);
    font-weight: 600;
  }

  .fold {
    display: none;
    flex: none;
    place-items: center;
    padding: 0;
  }

  .fold.chosen,
  .fold.chosen:hover {
    background: var(--cm-ink);
    border-color: var(--cm-ink);
    color: var(--cm-surface);
  }
`;

/** How they look once they are folded, for a container query. */
export const foldedStyles = css`
  .fold {
    display: grid;
  }

  .choices {
    padding: 0.6rem;
    border: 1px solid var(--cm-line);
    border-radius: var(--cm-radius);
    background: var(--cm-surface);
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.15);
  }

  :host(:not([open])) .choices {
    display: none;
  }

  select {
    min-block-size: 2.25rem;
  }
`;
