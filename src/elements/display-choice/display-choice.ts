import { html, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { DISPLAYS, type Display } from "../../language/words/choices.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import segments from "../segments.css?inline";
import { stylesOf } from "../styles.ts";
import styles from "./display-choice.css?inline";

/**
 * The switch between the map and the list.
 * @internal
 */
export class DisplayChoice extends Part {
  static override readonly styles = stylesOf(segments, styles);

  @property() display: Display = "map";

  override render(): TemplateResult {
    const { list: words } = this.locale.words;
    return html`<div role="group" aria-label=${words.display}>
      ${DISPLAYS.map(
        (display) => html`<button
          type="button"
          title=${words.displays[display]}
          aria-label=${words.displays[display]}
          aria-pressed=${display === this.display}
          @click=${() => this.set("show", display)}
        >${icon[display]}<span class="full">${words.displays[display]}</span></button>`,
      )}
    </div>`;
  }
}
