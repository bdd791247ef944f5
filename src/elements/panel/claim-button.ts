import { html, type TemplateResult } from "lit";
import type { History } from "../../history/history.ts";
import { describeClaim } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import type { ClaimId } from "../../model/claim.ts";
import { inLanguage } from "../../model/names.ts";

/** Who made a claim and what it says, as a button that shows the claim's card. */
export function drawClaimButton(
  id: ClaimId,
  { dataset }: History,
  locale: Locale,
  show: (claim: ClaimId) => void,
): TemplateResult {
  const claim = dataset.claims.get(id);
  const speaker = claim && dataset.speakers.get(claim.speaker);
  if (!claim || !speaker) throw new Error(`nobody is known to have made the claim ${id}`);
  return html`<button type="button" class="source" @click=${() => show(id)}><bdi>${inLanguage(speaker.names, locale.language)}</bdi>: ${describeClaim(claim, dataset, locale)}</button>`;
}
