import { html, type TemplateResult } from "lit";
import { KEYS } from "../input/keys.ts";
import type { PageContext } from "./context.ts";

/** All keys, and how second readers sign. */
export function drawHelp({ state, words, ask }: PageContext): TemplateResult {
  const close = () => ask({ type: "help", isOpen: false });
  return html`<dialog class="help" aria-labelledby="help-title" @close=${() => state.isHelpOpen && close()}>
    <h2 id="help-title">${words.keysTitle}</h2>
    <dl>
      ${KEYS.map(
        ({ keys, does }) =>
          html`<div><dt>${keys.map((key, index) => html`${index > 0 ? " " : ""}<kbd dir="ltr">${key}</kbd>`)}</dt><dd>${words.keys[does]}</dd></div>`,
      )}
    </dl>
    <p class="muted">${words.keysNote}</p>
    <div class="field">
      <label for="reader">${words.readerName}</label>
      <input id="reader" data-focus="reader" autocomplete="off" .value=${state.reader} aria-describedby="reader-how"
        @change=${(event: Event) => ask({ type: "sign", reader: (event.target as HTMLInputElement).value.trim() })} />
      <p class="muted" id="reader-how">${words.readerHint}</p>
    </div>
    <button type="button" class="first" data-focus="help" @click=${close}>${words.close} <kbd>Esc</kbd></button>
  </dialog>`;
}

/** The keys that are used most, in sight. */
export function drawKeyBar({ words }: PageContext): TemplateResult {
  const SHOWN = ["next", "accept", "sentence", "refuse", "change", "translate", "claim", "headline", "undo", "save"];
  return html`<footer class="keys" aria-hidden="true">
    ${KEYS.filter(({ does }) => SHOWN.includes(does)).map(
      ({ keys, does }) => html`<span><kbd dir="ltr">${keys[0]}</kbd> ${words.keys[does]}</span>`,
    )}
    <span><kbd>?</kbd> ${words.keys.help}</span>
  </footer>`;
}
