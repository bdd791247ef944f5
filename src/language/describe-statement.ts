import type { Statement } from "../history/statements.ts";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { lookUp } from "../model/lookup.ts";
import { inLanguage, type Language } from "../model/names.ts";
import type { SpeakerId } from "../model/speaker.ts";
import type { Locale } from "./locale.ts";

/** Whose words a claim quotes, as a sentence. */
export function describeSayer({ speaker }: Claim, dataset: Dataset, { words, language }: Locale): string {
  return words.proof.saidBy(nameOf(speaker, dataset, language));
}

/** How many excerpts say the same as the one that is quoted first, and whose words those are: each by name, and in how many articles where there are several. */
export function describeOthers({ others, sayers }: Statement, dataset: Dataset, locale: Locale): string {
  const { words, format, language } = locale;
  const byName = new Map<string, number>();
  for (const { speaker, articles } of sayers) {
    const name = nameOf(speaker, dataset, language);
    byName.set(name, (byName.get(name) ?? 0) + articles);
  }
  const isRepeated = [...byName.values()].some((articles) => articles > 1);
  const told = [...byName].map(([name, articles]) =>
    articles > 1 ? words.proof.inArticles(format, articles, name) : name,
  );
  const names = isRepeated ? told.join(`${words.standing.semicolon} `) : format.list(told);
  return `${words.proof.otherExcerpts(format, others.length)} · ${names}`;
}

const nameOf = (speaker: SpeakerId, { speakers }: Dataset, language: Language) =>
  inLanguage(lookUp("speaker", speaker, speakers).names, language);

/** The title of an article as the reader gets it: translated where it can be, else verbatim, with the language that it is in. */
export function titleOf(
  { title, titleTranslation, language }: Article,
  reader: Language,
): { text: string; language: Language } {
  const translated = titleTranslation[reader];
  return translated === undefined || reader === language
    ? { text: title, language }
    : { text: translated, language: reader };
}
