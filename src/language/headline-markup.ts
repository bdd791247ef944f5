import type { ClaimId } from "../model/claim.ts";
import { type Markup, markup } from "../text/markup.ts";
import type { Headline } from "./headline.ts";

/** A headline as a paragraph of HTML, each clause a link to where its first claim stands with its quote. */
export function headlineMarkup({ clauses }: Headline, addressOf: (claim: ClaimId) => string): Markup {
  const told = clauses.map(({ text, claims: [claim] }, index) => [
    index > 0 && " ",
    claim === undefined ? text : markup`<a href="${addressOf(claim)}">${text}</a>`,
  ]);
  return markup`<p class="headline">${told}</p>`;
}
