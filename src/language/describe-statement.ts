import type { Statement } from "../history/statements.ts";
import type { Article } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import { lookUp } from "../model/lookup.ts";
import { inLanguage, type Language } from "../model/names.ts";
import type { Locale } from "./locale.ts";

/** Who says so, as a sentence: each by name, and in how many articles where there are several. */
export function describeSayers(
  { sayers }: Statement,
  { speakers }: Dataset,
  { words, format, language }: Locale,
): string {
  const { proof } = words;
  const byName = new Map<string, number>();
  for (const { speaker, articles } of sayers) {
    const name = inLanguage(lookUp("speaker", speaker, speakers).names, language);
    byName.set(name, (byName.get(name) ?? 0) + articles);
  }
  const isRepeated = [...byName.values()].some((articles) => articles > 1);
  const told = [...byName].map(([name, articles]) => (articles > 1 ? proof.inArticles(format, articles, name) : name));
  return proof.saidBy(isRepeated ? told.join(`${words.standing.semicolon} `) : format.list(told));
}

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
