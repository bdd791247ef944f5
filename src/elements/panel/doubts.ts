import { html, type TemplateResult } from "lit";
import type { History } from "../../history/history.ts";
import type { PlaceHistory } from "../../history/place-history.ts";
import { describeDayDispute, describeNumbers, describeOpenChange } from "../../language/describe-dispute.ts";
import { describeDay } from "../../language/describe-source.ts";
import type { Locale } from "../../language/locale.ts";
import type { ClaimId } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import { inLanguage } from "../../model/names.ts";
import { drawClaimButton } from "./claim-button.ts";

/** The days that reports disagree about, the numbers, and the days that they leave open; each leads to its claims. */
export function drawDoubts(
  { dayDisputes, openChanges, numberDisputes }: PlaceHistory,
  history: History,
  locale: Locale,
  show: (claim: ClaimId) => void,
): TemplateResult[] {
  const sources = (claims: readonly ClaimId[]) =>
    claims.map((id) => html`<li>${drawClaimButton(id, history, locale, show)}</li>`);
  return [
    ...dayDisputes.map(
      (dispute) => html`<details class="doubt">
        <summary>${describeDayDispute(dispute, history.dataset, locale)}</summary>
        ${[dispute.earlier, dispute.later].map(
          (dating) => html`<p class="muted">${describeDay(dating, locale)}</p><ul>${sources(dating.claims)}</ul>`,
        )}
      </details>`,
    ),
    ...numberDisputes.map(
      (dispute) => html`<details class="doubt">
        <summary>${describeNumbers(dispute, history.dataset, locale)}</summary>
        <p class="muted">${inLanguage(dispute.what, locale.language)}</p>
        <ul>${sources(dispute.figures.flatMap(({ claims }) => claims.map(({ id }) => id)))}</ul>
      </details>`,
    ),
    ...[...saidAlike(openChanges, history, locale)].map(
      ([said, claims]) => html`<details class="doubt open-day">
        <summary>${said}</summary>
        <ul>${sources(claims)}</ul>
      </details>`,
    ),
  ];
}

/** The claims by what they say of a change and its days. */
function saidAlike(
  openChanges: PlaceHistory["openChanges"],
  { dataset }: History,
  locale: Locale,
): ReadonlyMap<string, readonly ClaimId[]> {
  const alike = groupBy(openChanges, (claim) => describeOpenChange(claim, dataset, locale));
  return new Map([...alike].map(([said, claims]) => [said, claims.map(({ id }) => id)]));
}
