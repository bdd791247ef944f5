import { html, nothing, type TemplateResult } from "lit";
import type { Item } from "../../desk/contract/answers.ts";
import type { PageContext } from "./context.ts";

/** The words of the article that made the item what it is. */
export function drawWhy({ evidence, rule }: Item, { words, state }: PageContext): TemplateResult | typeof nothing {
  const { article } = state.answered?.session ?? {};
  if (!article || rule === null) return nothing;
  const isDayTold = evidence.some(({ what }) => what === "day");
  return html`<p class="why"><span class="hidden-text">${words.why}: </span>${evidence.map(
    ({ what, start, end }) =>
      html`<span class="because"><span class="muted">${words.whyOf[what]}</span> <bdi lang=${article.language}>${article.text.slice(start, end)}</bdi></span> `,
  )}${isDayTold ? nothing : html`<span class="because muted">${words.dayAssumed}</span>`}</p>`;
}
