import { type Locale, localeWith } from "../../language/locale.ts";
import { localeFor, type Speaking, wordsOf } from "../../language/words/vocabulary.ts";
import type { Language } from "../../model/names.ts";

/** The locale that the codebook is written in: English where every map has no words of it in the language. */
export function codebookLocale(language: Language, map: Speaking): Locale {
  const locale = publishedLocale(language, map);
  return locale.own === null ? locale : localeWith(wordsOf("en"), language, "arab", { lang: "en" });
}

/** The locale that pages and posters are written in; Arabic with its own digits, as the map opens. */
export const publishedLocale = (language: Language, map: Speaking): Locale => localeFor(language, "arab", map);
