import type { Language } from "../../model/names.ts";
import { directionOf } from "../language.ts";
import { isolating } from "./isolate.ts";
import type { SourcesWords } from "./sources.ts";
import { sourcesAr } from "./sources-ar.ts";
import { sourcesEn } from "./sources-en.ts";

const VOCABULARY = new Map(
  Object.entries({ ar: sourcesAr, en: sourcesEn }).map(([language, words]) => [
    language,
    isolating<SourcesWords>(words, directionOf(language)),
  ]),
);

/**
 * The words of the page of sources in the language, or the English ones where it has none yet. What is put into one of
 * their sentences is isolated in its direction.
 */
export function sourcesWordsIn(language: Language): SourcesWords {
  return VOCABULARY.get(language) ?? isolating(sourcesEn, "ltr");
}
