import type { Locale } from "../locale.ts";
import { vocabularyOf } from "./own-vocabulary.ts";
import type { PagesWords } from "./pages.ts";
import { pagesAr } from "./pages-ar.ts";
import { pagesEn } from "./pages-en.ts";

/** The words of the pages, feeds and files beside the map, in the language of the locale's words; what is put into one of their sentences is isolated. */
export function pagesWordsIn(locale: Pick<Locale, "lang" | "own">): PagesWords {
  return vocabularyOf<PagesWords>(locale, "map", { ar: pagesAr, en: pagesEn });
}
