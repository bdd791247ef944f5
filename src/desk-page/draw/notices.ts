import { html, nothing, type TemplateResult } from "lit";
import type { PageContext } from "./context.ts";

/** What happened outside the editor's hands: a refusal, or files that changed on disk. */
export function drawDeskNotices({ state, words, ask, locale }: PageContext): TemplateResult | typeof nothing {
  const { trouble, changedOnDisk } = state;
  if (trouble === null && changedOnDisk.length === 0) return nothing;
  const known: Readonly<Record<string, string>> = words.trouble;
  return html`<div class="notices" role="alert">
    ${trouble ? html`<p class="bad">${known[trouble.refusal.error] ?? html`${words.trouble.other} <span lang="en" dir="ltr">${trouble.refusal.message}</span>`}</p>` : nothing}
    ${changedOnDisk.length > 0 ? html`<p>${words.changedOnDisk(locale.format.list(changedOnDisk))}</p>` : nothing}
    <button type="button" @click=${() => ask({ type: "read-changes" })}>${words.understood}</button>
  </div>`;
}
