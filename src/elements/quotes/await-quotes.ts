import { html, nothing, type TemplateResult } from "lit";
import type { QuotesComing, QuotesWanted } from "../../model/core/quotes.ts";
import { MapTroubleEvent, RetryEvent } from "../contract/part-events.ts";
import type { Part } from "../part.ts";

/**
 * What stands in the place of quotes that are not there: that they are on the way, which draws the part anew once they are, or
 * that they could not be had; nothing where they are there, as on most maps. `ahead` is what the reader is likely to want next.
 */
export function awaitQuotes(part: Part, wanted: QuotesWanted, ahead?: QuotesWanted): TemplateResult | typeof nothing {
  const { quotes } = part.history.dataset;
  const coming = quotes?.want(wanted) ?? null;
  if (ahead) quotes?.want(ahead);
  if (coming === null) return nothing;
  const { words } = part.locale;
  if (coming.lost === null) {
    void followUp(part, coming, wanted);
    return html`<p class="muted coming" role="status">${words.proof.excerptsComing}</p>`;
  }
  return html`<p class="muted lost" role="alert">
    ${words.proof.excerptsLost}
    <button type="button" @click=${() => part.dispatchEvent(new RetryEvent())}>${words.retry}</button>
  </p>`;
}

const WAITING = new WeakSet<Part>();

/** Draws the part anew once what is on its way is there or lost, which the page is told. */
async function followUp(part: Part, { settled }: QuotesComing, wanted: QuotesWanted): Promise<void> {
  if (WAITING.has(part)) return;
  WAITING.add(part);
  await settled;
  WAITING.delete(part);
  const lost = part.history.dataset.quotes?.want(wanted)?.lost ?? null;
  if (lost !== null) part.dispatchEvent(new MapTroubleEvent(lost.problem, lost.detail, "silent"));
  part.requestUpdate();
}
