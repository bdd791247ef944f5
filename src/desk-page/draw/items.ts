import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { daysOutside } from "../state/range.ts";
import { drawCard } from "./card.ts";
import { drawForm } from "./claim-form.ts";
import { dayName, type PageContext } from "./context.ts";

/**
 * The claims and proposals in the order of the text; the form of a new claim stands where its words do. Each row is drawn anew
 * where another one takes its place: Lit's `repeat` leaves a comment behind for each one that goes (lit-html 3.3.3).
 */
export function drawItems(context: PageContext): TemplateResult {
  const { state, items, words } = context;
  const { form } = state;
  const before = form?.isNew ? items.findIndex(({ quote }) => (quote?.start ?? 0) > form.quote.start) : -1;
  const at = before < 0 ? items.length : before;
  const card = (index: number) => drawCard(items[index] as (typeof items)[number], index, context);
  const rows = items.map((item, index) => ({ key: item.key, draw: () => card(index) }));
  if (form?.isNew)
    rows.splice(at, 0, {
      key: form.item,
      draw: () => html`<article class="card current form">${drawForm(form, context)}</article>`,
    });
  return html`<section class="pane claims" aria-labelledby="claims-title" data-focus="pane:claims" tabindex="-1">
    <h2 id="claims-title" class="hidden-text">${words.list}</h2>
    ${drawOutside(context)} ${rows.length === 0 ? html`<p class="wait">${state.answered ? words.noItems : words.noSession}</p>` : nothing}
    <ol>${rows.map(({ key, draw }) => keyed(key, html`<li data-item=${key}>${draw()}</li>`))}</ol>
  </section>`;
}

/** Days of claims that the map does not have, and how it gets them. */
function drawOutside(context: PageContext): TemplateResult | typeof nothing {
  const { state, words, ask, locale } = context;
  const days = daysOutside(state);
  if (days.length === 0) return nothing;
  const named = locale.format.list(days.map((day) => dayName(day, context)));
  return html`<p class="callout"><span>${words.daysOutside(named)}</span>
    <button type="button" class="small" @click=${() => ask({ type: "widen" })}>${words.widen} <kbd>W</kbd></button></p>`;
}
