import type { Locale } from "../locale.ts";
import { vocabularyOf } from "./own-vocabulary.ts";
import type { SourcesWords } from "./sources.ts";
import { sourcesAr } from "./sources-ar.ts";
import { sourcesEn } from "./sources-en.ts";

/** The words of the page of sources in the language of the locale's words; what is put into one of their sentences is isolated. */
export function sourcesWordsIn(locale: Pick<Locale, "lang" | "own">): SourcesWords {
  return vocabularyOf(locale, "sources", { ar: sourcesAr, en: sourcesEn });
}
