import type { Standing } from "../../history/standing.ts";
import { listClaimsAgainst, listClaimsFor } from "../../history/standing-claims.ts";
import { actorNames } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import type { ActorId } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import { lookUp } from "../../model/lookup.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { evidence } from "./evidence.ts";

/** As HTML, who is said to hold and not to hold a place, each with the claims that say so; nothing for a side of which none does. */
export function sidesOf(standing: Standing, locale: Locale, dataset: Dataset): Markup {
  const { words } = locale;
  const names = (side: readonly { readonly actor: ActorId }[]) =>
    actorNames(
      side.map(({ actor }) => actor),
      dataset,
      locale,
    );
  const said = (heading: string, ids: readonly string[]) =>
    ids.length > 0 &&
    markup`<h4>${heading}</h4>\n${ids.map((id) => evidence(lookUp("claim", id, dataset.claims), dataset, locale))}`;
  return markup`${said(words.saidToHold(names(standing.holders)), listClaimsFor(standing))}${said(words.saidNotToHold(names(standing.absent)), listClaimsAgainst(standing))}`;
}
