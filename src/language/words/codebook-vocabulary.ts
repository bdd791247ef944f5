import { directionOf } from "../language.ts";
import type { Locale } from "../locale.ts";
import { builtInFor } from "./built-in.ts";
import type { CodebookWords, LicenceWords } from "./codebook.ts";
import { codebookAr } from "./codebook-ar.ts";
import { codebookEn } from "./codebook-en.ts";
import { isolating } from "./isolate.ts";
import { vocabularyOf } from "./own-vocabulary.ts";

const VOCABULARY = {
  ar: isolating<CodebookWords>(codebookAr, directionOf("ar")),
  en: isolating<CodebookWords>(codebookEn, directionOf("en")),
};

/**
 * The words of the codebook in the language of the locale's words, or the English ones where every map has none in it. What
 * is put into one of their sentences is isolated in its direction.
 */
export function codebookWordsIn({ lang }: Pick<Locale, "lang">): CodebookWords {
  return VOCABULARY[builtInFor(lang) ?? "en"];
}

/** The words of the licence in the language of the locale's words. */
export function licenceWordsIn(locale: Pick<Locale, "lang" | "own">): LicenceWords {
  return vocabularyOf<LicenceWords>(locale, "licence", { ar: codebookAr, en: codebookEn });
}
