import { html, type TemplateResult } from "lit";
import { type Aside, countClaims } from "../../history/place-evidence.ts";
import type { Statement } from "../../history/statements.ts";
import type { Locale } from "../../language/locale.ts";

/** The reports beside those that the standing is told by, folded by their sorts, each with how many excerpts there are. */
export function drawAsides(
  asides: readonly Aside[],
  { words, format }: Locale,
  card: (statement: Statement) => TemplateResult,
): TemplateResult[] {
  return asides.map(
    ({ sort, statements }) => html`<details class="aside">
      <summary>${words.proof.asides[sort]} <span class="count">${words.evidence(format, countClaims(statements))}</span></summary>
      ${statements.map(card)}
    </details>`,
  );
}
