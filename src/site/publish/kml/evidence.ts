import { isLarge } from "../../../history/full-days.ts";
import { directionOf } from "../../../language/language.ts";
import type { Locale } from "../../../language/locale.ts";
import { quoted } from "../../../language/quoted.ts";
import { translatedFor } from "../../../language/translated.ts";
import type { Article } from "../../../model/article.ts";
import type { Claim, ClaimId } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { lookUp } from "../../../model/lookup.ts";
import type { Language } from "../../../model/names.ts";
import { type Markup, type MarkupPart, markup } from "../../../text/markup.ts";
import { claimAddress } from "../claim-address.ts";
import type { CellValue } from "../columns.ts";
import { allNames } from "../places.ts";
import { publishedLocale } from "../published-locale.ts";

/** A sentence for each language of the map, as paragraphs of a balloon. */
export function sentences(languages: readonly Language[], tell: (language: Language) => string): Markup[] {
  return languages.map(
    (language) => markup`<p lang="${language}" dir="${directionOf(language)}">${tell(language)}</p>`,
  );
}

/** The words of the claims, who said them, and where they can be read, as HTML of a balloon. */
export function evidenceOf(ids: readonly ClaimId[], { claims, articles, speakers, map }: Dataset): Markup[] {
  return ids.map((id) => {
    const claim = lookUp("claim", id, claims);
    const { article, quote, speaker } = claim;
    const source = lookUp("article", article, articles);
    const { language } = source;
    const name = allNames(lookUp("speaker", speaker, speakers).names, map.languages);
    return markup`<blockquote lang="${language}" dir="${directionOf(language)}">${quoted(quote.text, language)}</blockquote>${map.languages.map((reader) => translated(claim, source, publishedLocale(reader, map)))}<p>${name} · <a href="${claimAddress(id, map)}">${id}</a></p>`;
  });
}

/** Where the claims can be read, as HTML of a balloon: on a large map the words of a claim would stand in many of its periods. */
export function linksTo(ids: readonly ClaimId[], { map }: Dataset): Markup {
  return markup`<p>${ids.map((id, index) => markup`${index > 0 && " · "}<a href="${claimAddress(id, map)}">${id}</a>`)}</p>`;
}

/** The quote for readers of another language than the article's, or that it is not translated so far. */
function translated({ translation }: Claim, { language: own }: Article, locale: Locale): MarkupPart {
  const { language, lang, direction, words } = locale;
  const told = translatedFor(translation, own, language);
  if (told.state === "own") return null;
  if (told.state === "missing") return markup`<p lang="${lang}" dir="${direction}">(${words.notTranslated})</p>`;
  return markup`<p lang="${language}" dir="${directionOf(language)}">${quoted(told.text, language)}</p>`;
}

/** The same for programs: the quotes with line feeds between, ids of speakers and addresses with spaces between; nothing on a large map. */
export function evidenceData(ids: readonly ClaimId[], dataset: Dataset): Readonly<Record<string, CellValue>> {
  if (isLarge(dataset)) return {};
  const { claims, map } = dataset;
  const told = ids.map((id) => lookUp("claim", id, claims));
  return {
    quote: told.map(({ quote }) => quote.text).join("\n"),
    speaker: [...new Set(told.map(({ speaker }) => speaker))].join(" "),
    permalink: ids.map((id) => claimAddress(id, map)).join(" "),
  };
}
