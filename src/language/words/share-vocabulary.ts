import type { Locale } from "../locale.ts";
import { vocabularyOf } from "./own-vocabulary.ts";
import type { ShareWords } from "./share.ts";
import { shareAr } from "./share-ar.ts";
import { shareEn } from "./share-en.ts";

/** The words for those who take the map elsewhere, in the language of the locale's words; what is put into one of their sentences is isolated. */
export function shareWordsIn(locale: Pick<Locale, "lang" | "own">): ShareWords {
  return vocabularyOf<ShareWords>(locale, "map", { ar: shareAr, en: shareEn });
}
