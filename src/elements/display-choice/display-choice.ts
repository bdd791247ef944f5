import { html, type TemplateResult } from "lit";
import { DISPLAYS, type Display } from "../../language/words/choices.ts";
import { icon } from "../icons.ts";
import type { Part } from "../part.ts";

/** The switch between the map and the list. */
export function drawDisplayChoice(part: Part, shown: Display): TemplateResult {
  const { list: words } = part.locale.words;
  return html`<div class="segments display-choice">
    <div role="group" aria-label=${words.display}>
      ${DISPLAYS.map(
        (display) => html`<button
          type="button"
          title=${words.displays[display]}
          aria-label=${words.displays[display]}
          aria-pressed=${display === shown}
          @click=${() => part.set("show", display)}
        >${icon[display]}<span class="full">${words.displays[display]}</span></button>`,
      )}
    </div>
  </div>`;
}
