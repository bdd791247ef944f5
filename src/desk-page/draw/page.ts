import { html, nothing, type TemplateResult } from "lit";
import { PANES } from "../state/state.ts";
import { drawArticle } from "./article.ts";
import { drawConflict } from "./conflict.ts";
import type { PageContext } from "./context.ts";
import { drawHelp, drawKeyBar } from "./help.ts";
import { drawItems } from "./items.ts";
import { drawLiveMap } from "./map.ts";
import { drawDeskNotices } from "./notices.ts";
import { drawPaste } from "./paste.ts";
import { drawOutcome } from "./standings.ts";
import { drawTopBar } from "./top-bar.ts";

/** The whole page. */
export function drawPage(context: PageContext): TemplateResult {
  const { state } = context;
  return html`${drawTopBar(context)} ${drawDeskNotices(context)}
    ${state.subject === null ? drawPaste(context) : drawWork(context)} ${drawHelp(context)} ${drawConflict(context)}`;
}

/** Three parts side by side; on a narrow page one at a time. */
function drawWork(context: PageContext): TemplateResult {
  const { state, words } = context;
  return html`${drawPanes(context)}
    <main class="work show-${state.pane}">
      ${drawArticle(context)} ${drawItems(context)}
      <section class="pane map" aria-label=${words.panes.map} data-focus="pane:map" tabindex="-1">
        ${drawLiveMap(context)} ${drawOutcome(context)}
      </section>
    </main>
    ${drawSelected(context)} ${drawKeyBar(context)}`;
}

function drawPanes({ state, words, ask }: PageContext): TemplateResult {
  return html`<nav class="panes" aria-label=${words.keys.panes}>
    ${PANES.map(
      (pane) =>
        html`<button type="button" aria-current=${pane === state.pane ? "true" : nothing} @click=${() => ask({ type: "look-at", pane })}>${words.panes[pane]}</button>`,
    )}
  </nav>`;
}

/** What selected words can become, for those without a keyboard. */
function drawSelected({ state, words, ask, locale }: PageContext): TemplateResult | typeof nothing {
  const { selected, answered } = state;
  if (selected === null || !answered) return nothing;
  const count = answered.session.article.text.slice(selected.start, selected.end).trim().split(/\s+/).length;
  // The words stay selected while a button is pressed.
  const stay = (event: Event) => event.preventDefault();
  return html`<div class="selected" role="status" @pointerdown=${stay}>
    <span>${words.selected(locale.format.number(count))}</span>
    <button type="button" class="first" @click=${() => ask({ type: "claim-words" })}>${words.claimWords} <kbd>C</kbd></button>
    ${state.form || state.current ? html`<button type="button" @click=${() => ask({ type: "quote-words" })}>${words.quoteWords} <kbd>Q</kbd></button>` : nothing}
  </div>`;
}
