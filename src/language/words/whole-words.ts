import { ar } from "./ar.ts";
import type { BuiltIn } from "./built-in.ts";
import { en } from "./en.ts";
import type { ListWords } from "./list.ts";
import { listAr } from "./list-ar.ts";
import { listEn } from "./list-en.ts";
import type { PagesWords } from "./pages.ts";
import { pagesAr } from "./pages-ar.ts";
import { pagesEn } from "./pages-en.ts";
import type { ShareWords } from "./share.ts";
import { shareAr } from "./share-ar.ts";
import { shareEn } from "./share-en.ts";
import type { Words } from "./words.ts";

/** All words of a map and of the pages beside it, as one table: what a file of words has under `map`. */
export type WholeWords = Words & ListWords & ShareWords & PagesWords;

const TABLES: Readonly<Record<BuiltIn, readonly [Words, ListWords, ShareWords, PagesWords]>> = {
  ar: [ar, listAr, shareAr, pagesAr],
  en: [en, listEn, shareEn, pagesEn],
};

/** The whole table of a language that every map has; no reader loads it. */
export const wholeWordsOf = (language: BuiltIn): WholeWords => TABLES[language].reduce(joined, {}) as WholeWords;

/** Both as one, section by section. */
function joined(words: object, further: object): object {
  const entries = Object.entries(further).map(([key, value]) => {
    const known: unknown = Reflect.get(words, key);
    return [key, typeof known === "object" && known ? joined(known, value) : value];
  });
  return { ...words, ...Object.fromEntries(entries) };
}
