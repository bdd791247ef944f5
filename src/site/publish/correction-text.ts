import type { LoggedCorrection } from "../../history/corrections.ts";
import { describeClaim } from "../../language/describe.ts";
import { describeDay } from "../../language/describe-source.ts";
import { directionOf } from "../../language/language.ts";
import type { Locale } from "../../language/locale.ts";
import { quoted } from "../../language/quoted.ts";
import { sourcesWordsIn } from "../../language/words/sources-vocabulary.ts";
import type { Dataset } from "../../model/dataset.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { attributesOf, titleText } from "./evidence.ts";

/** A correction as HTML: of what, how and when, why, and what was said before. */
export function correctionText(correction: LoggedCorrection, dataset: Dataset, locale: Locale): Markup {
  const { claim, how, day, reason, by } = correction;
  const { language, format } = locale;
  const { corrections } = sourcesWordsIn(locale);
  const place = inLanguage(lookUp("place", claim.place, dataset.places).names, language);
  const article = by === null ? null : lookUp("article", by, dataset.articles);
  const cite = article && markup` ${titleText(article, language)}`;
  return markup`<p><b><bdi>${place}</bdi>: ${describeClaim(claim, dataset, locale)}</b> <span>${describeDay(claim, locale)}</span></p>
<p>${corrections.how[how]} · ${format.day(day)}: ${inLanguage(reason, language)}${cite}</p>
${beforeOf(correction, dataset, locale)}`;
}

function beforeOf({ claim, was }: LoggedCorrection, dataset: Dataset, locale: Locale): Markup[] {
  const { language, lang } = locale;
  if (was === null) return [];
  const { corrections } = sourcesWordsIn(locale);
  const article = lookUp("article", claim.article, dataset.articles);
  const speaker = was.speaker && inLanguage(lookUp("speaker", was.speaker, dataset.speakers).names, language);
  const names = new Intl.DisplayNames(lang, { type: "language" });
  return [
    ...(was.quote
      ? [markup`<p>${corrections.before} <q${attributesOf(article)}>${quoted(was.quote, article.language)}</q></p>\n`]
      : []),
    ...Object.entries(was.translation).map(
      ([tag, text]) =>
        markup`<p>${corrections.beforeIn(names.of(tag) ?? tag)} <q lang="${tag}" dir="${directionOf(tag)}">${text}</q></p>\n`,
    ),
    ...(speaker ? [markup`<p>${corrections.beforeSpeaker(speaker)}</p>\n`] : []),
  ];
}
