import { html, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { Part } from "./part.ts";

/**
 * A part with choices that fold into a button where its styles say that there is little room.
 * @internal
 */
export abstract class Folding extends Part {
  /** Whether the choices are unfolded; where there is room they are there in any case. */
  @property({ type: Boolean, reflect: true }) open = false;

  constructor() {
    super();
    this.addEventListener("keydown", this.#leave);
  }

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
      <div class="choices" role="group" aria-label=${name}>${choices}</div>`;
  }

  #leave({ key }: KeyboardEvent): void {
    if (key !== "Escape" || !this.open) return;
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>(".fold")?.focus();
  }
}
