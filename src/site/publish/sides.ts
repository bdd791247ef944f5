import type { Absence, Holder, Standing } from "../../history/standing.ts";
import type { Locale } from "../../language/locale.ts";
import { describeSideAsHeading } from "../../language/phrases/side.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { lookUp } from "../../model/lookup.ts";
import { type Markup, type MarkupPart, markup } from "../../text/markup.ts";
import { evidence } from "./evidence.ts";

/**
 * As HTML, what is told of each actor, those that hold the place first, with the claims that say so as they are told. Where the
 * standing is told above, a heading for its only side would say it again.
 */
export function sidesOf(
  { holders, absent }: Standing,
  locale: Locale,
  dataset: Dataset,
  tell: (claims: readonly Claim[]) => MarkupPart = (claims) => claims.map((claim) => evidence(claim, dataset, locale)),
  headings: "always" | "of several" = "always",
): Markup[] {
  const sides = [...holders, ...absent];
  const isTold = headings === "always" || sides.length > 1;
  return sides.map((side: Holder | Absence) => {
    const claims = tell(side.claims.map((id) => lookUp("claim", id, dataset.claims)));
    return markup`${isTold && markup`<h4>${describeSideAsHeading(side, dataset, locale)}</h4>\n`}${claims}`;
  });
}
