import { directionOf } from "../../../language/language.ts";
import { quoted } from "../../../language/quoted.ts";
import type { ClaimId } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { lookUp } from "../../../model/lookup.ts";
import type { Language } from "../../../model/names.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import { claimAddress } from "../claim-address.ts";
import type { Cell } from "../columns.ts";
import { allNames } from "../places.ts";

/** A sentence for each language of the map, as paragraphs of a balloon. */
export function sentences(languages: readonly Language[], tell: (language: Language) => string): Markup[] {
  return languages.map(
    (language) => markup`<p lang="${language}" dir="${directionOf(language)}">${tell(language)}</p>`,
  );
}

/** The words of the claims, who said them, and where they can be read, as HTML of a balloon. */
export function evidenceOf(ids: readonly ClaimId[], { claims, articles, speakers, map }: Dataset): Markup[] {
  return ids.map((id) => {
    const { article, quote, speaker } = lookUp("claim", id, claims);
    const { language } = lookUp("article", article, articles);
    const name = allNames(lookUp("speaker", speaker, speakers).names, map.languages);
    return markup`<blockquote lang="${language}" dir="${directionOf(language)}">${quoted(quote.text, language)}</blockquote><p>${name} · <a href="${claimAddress(id, map)}">${id}</a></p>`;
  });
}

/** The same for programs: the quotes with line feeds between, ids of speakers and addresses with spaces between. */
export function evidenceData(ids: readonly ClaimId[], { claims, map }: Dataset): Readonly<Record<string, Cell>> {
  const told = ids.map((id) => lookUp("claim", id, claims));
  return {
    quote: told.map(({ quote }) => quote.text).join("\n"),
    speaker: [...new Set(told.map(({ speaker }) => speaker))].join(" "),
    permalink: ids.map((id) => claimAddress(id, map)).join(" "),
  };
}
