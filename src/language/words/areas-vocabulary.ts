import type { Locale } from "../locale.ts";
import type { AreasWords } from "./areas.ts";
import { areasAr } from "./areas-ar.ts";
import { areasEn } from "./areas-en.ts";
import { vocabularyOf } from "./own-vocabulary.ts";

/** The words for areas that others drew, in the language of the locale's words; what is put into one of their sentences is isolated. */
export function areasWordsIn(locale: Pick<Locale, "lang" | "own">): AreasWords {
  return vocabularyOf(locale, "areas", { ar: areasAr, en: areasEn });
}
