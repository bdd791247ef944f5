import { isLarge } from "../../../history/full-days.ts";
import { describeDay } from "../../../language/describe-source.ts";
import { directionOf } from "../../../language/language.ts";
import type { Locale } from "../../../language/locale.ts";
import { quoted } from "../../../language/quoted.ts";
import { translatedFor } from "../../../language/translated.ts";
import type { Article } from "../../../model/article.ts";
import type { Claim, ClaimId } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { lookUp } from "../../../model/lookup.ts";
import { inLanguage, type Language } from "../../../model/names.ts";
import { type Markup, type MarkupPart, markup } from "../../../text/markup.ts";
import { claimAddress } from "../claim-address.ts";
import type { CellValue } from "../columns.ts";
import { sourceOf } from "../evidence.ts";
import { publishedLocale } from "../published-locale.ts";

/** A sentence for each language of the map, as paragraphs of a balloon. */
export function sentences(languages: readonly Language[], tell: (language: Language) => string): Markup[] {
  return languages.map(
    (language) => markup`<p lang="${language}" dir="${directionOf(language)}">${tell(language)}</p>`,
  );
}

/** The words of the claims, who said them, and where they can be read, as HTML of a balloon. */
export function evidenceOf(ids: readonly ClaimId[], dataset: Dataset): Markup[] {
  const { claims, articles, map } = dataset;
  const locales = map.languages.map((reader) => publishedLocale(reader, map));
  return ids.map((id) => {
    const claim = lookUp("claim", id, claims);
    const article = lookUp("article", claim.article, articles);
    const { language } = article;
    return markup`<blockquote lang="${language}" dir="${directionOf(language)}">${quoted(claim.quote.text, language)}</blockquote>${locales.map((locale) => translated(claim, article, locale))}${locales.map((locale) => attributed(claim, article, dataset, locale))}`;
  });
}

/** Who said it of which day, in which article, and where it stands on the map's page, in one language. */
function attributed(claim: Claim, article: Article, dataset: Dataset, locale: Locale): Markup {
  const { language, lang, direction, words } = locale;
  const { speakers, map } = dataset;
  const speaker = inLanguage(lookUp("speaker", claim.speaker, speakers).names, language);
  return markup`<p lang="${lang}" dir="${direction}"><bdi>${speaker}</bdi> · ${describeDay(claim, locale)} · ${sourceOf(article, dataset, locale, null)} · <a href="${claimAddress(claim.id, map, language)}">${words.linkToClaim}</a></p>`;
}

/** Where the claims can be read in each language, as HTML of a balloon: on a large map the words of a claim would stand in many of its periods. */
export function linksTo(ids: readonly ClaimId[], { map }: Dataset): Markup[] {
  return map.languages.map((language) => {
    const links = ids.map((id, at) => markup`${at > 0 && " · "}<a href="${claimAddress(id, map, language)}">${id}</a>`);
    return markup`<p lang="${language}">${links}</p>`;
  });
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
