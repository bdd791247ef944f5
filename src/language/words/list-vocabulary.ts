import type { Locale } from "../locale.ts";
import type { ListWords } from "./list.ts";
import { listAr } from "./list-ar.ts";
import { listEn } from "./list-en.ts";
import { vocabularyOf } from "./own-vocabulary.ts";

/** The words of the list in the language of the locale's words; what is put into one of their sentences is isolated. */
export function listWordsIn(locale: Pick<Locale, "lang" | "own">): ListWords {
  return vocabularyOf<ListWords>(locale, "map", { ar: listAr, en: listEn });
}
