import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { drawCard } from "./card.ts";
import { drawForm } from "./claim-form.ts";
import type { Context } from "./context.ts";

/** The claims and proposals in the order of the text; the form of a new claim stands where its words do. */
export function drawItems(context: Context): TemplateResult {
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
    ${rows.length === 0 ? html`<p class="wait">${state.answered ? words.noItems : words.noSession}</p>` : nothing}
    <ol>${repeat(
      rows,
      ({ key }) => key,
      ({ key, draw }) => html`<li data-item=${key}>${draw()}</li>`,
    )}</ol>
  </section>`;
}
