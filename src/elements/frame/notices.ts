import { html, nothing, type TemplateResult } from "lit";
import { describeSilence } from "../../language/describe-filter.ts";
import { describeInference } from "../../language/describe-inference.ts";
import type { ProblemCode } from "../../language/words/words.ts";
import type { ViewState } from "../../view/state.ts";
import { drawChips } from "../chips/chips.ts";
import { RetryEvent } from "../contract/part-events.ts";
import type { Part } from "../part.ts";
import { drawChangedSince } from "./changed-since.ts";

/** Troubles that a reader of the list need not know of. */
const ABOUT_MAP: ReadonlySet<ProblemCode> = new Set(["basemap", "graphics"]);

/** What is told over the map or the list: troubles, other data than was cited, choices that narrow, what is inferred. */
export function drawNotices(part: Part, view: ViewState, trouble: ProblemCode | null, base: string): TemplateResult {
  const { locale } = part;
  return html`<div class="notices">
    ${drawTrouble(part, view, trouble)}
    ${drawChangedSince(part, view.cited, base)}
    ${drawChips(part, view)}
    ${drawSilence(part, view)}
    ${view.inferred && view.show === "map" ? html`<p class="notice label">${describeInference(locale)}</p>` : nothing}
  </div>`;
}

function drawTrouble(part: Part, { show }: ViewState, trouble: ProblemCode | null): TemplateResult | typeof nothing {
  if (trouble === null || (show === "list" && ABOUT_MAP.has(trouble))) return nothing;
  const { words } = part.locale;
  return html`<p class="notice" role="alert">
    ${words.problems[trouble]}
    ${
      trouble === "release"
        ? html`<button type="button" @click=${() => location.reload()}>${words.reload}</button>`
        : html`<button type="button" @click=${() => part.dispatchEvent(new RetryEvent())}>${words.retry}</button>`
    }
  </p>`;
}

/** Why there is nothing to be seen, where the reader's own choice left nothing; the style sheet hides it where the sentence of the day says so. */
function drawSilence({ history, locale }: Part, { day }: ViewState): TemplateResult | typeof nothing {
  const silence = describeSilence(history, day, locale);
  return silence === null ? nothing : html`<p class="notice silence">${silence}</p>`;
}
