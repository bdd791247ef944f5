import type { Absence, Holder, Standing } from "../../history/standing.ts";
import type { Locale } from "../../language/locale.ts";
import { describeSideAsHeading } from "../../language/phrases/standing.ts";
import type { Dataset } from "../../model/dataset.ts";
import { lookUp } from "../../model/lookup.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { evidence } from "./evidence.ts";

/** As HTML, what is told of each actor, those that hold the place first, with the claims that say so. */
export function sidesOf({ holders, absent }: Standing, locale: Locale, dataset: Dataset): Markup[] {
  return [...holders, ...absent].map((side: Holder | Absence) => {
    const claims = side.claims.map((id) => evidence(lookUp("claim", id, dataset.claims), dataset, locale));
    return markup`<h4>${describeSideAsHeading(side, dataset, locale)}</h4>\n${claims}`;
  });
}
