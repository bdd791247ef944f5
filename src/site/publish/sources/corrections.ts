import { correctionsOf, listCorrections } from "../../../history/corrections.ts";
import type { Locale } from "../../../language/locale.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import type { Claim, ClaimId } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { inLanguage } from "../../../model/names.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import { correctionText } from "../correction-text.ts";

/** The log of every correction, the newest first, with a link to each claim. */
export function correctionsList(dataset: Dataset, locale: Locale, addressOf: (id: ClaimId) => string): Markup {
  const { corrections, readExcerpt } = sourcesWordsIn(locale);
  const entries = listCorrections(dataset).map(
    (each) =>
      markup`<article class="claim">\n${correctionText(each, dataset, locale)}<p><a href="${addressOf(each.claim.id)}">${readExcerpt}</a></p>\n</article>\n`,
  );
  return markup`<p>${corrections.introduction}</p>
${entries.length > 0 ? entries : markup`<p>${corrections.none}</p>\n`}`;
}

/** That a claim was corrected, in a line for each time that leads to the log; nothing where it never was. */
export function correctionLines(claim: Claim, locale: Locale, log: string): Markup[] {
  const { language, format } = locale;
  const { corrections } = sourcesWordsIn(locale);
  return correctionsOf(claim).map(
    ({ how, day, reason }) =>
      markup`<p><a href="${log}">${corrections.how[how]} · ${format.day(day)}</a>: ${inLanguage(reason, language)}</p>\n`,
  );
}
