import type { Language } from "../../model/names.ts";
import { directionOf } from "../language.ts";
import type { CodebookWords } from "./codebook.ts";
import { codebookAr } from "./codebook-ar.ts";
import { codebookEn } from "./codebook-en.ts";
import { isolating } from "./isolate.ts";

const VOCABULARY = new Map(
  Object.entries({ ar: codebookAr, en: codebookEn }).map(([language, words]) => [
    language,
    isolating<CodebookWords>(words, directionOf(language)),
  ]),
);

/**
 * The words of the codebook in the language, or the English ones where it has none yet. What is put into one of their
 * sentences is isolated in its direction.
 */
export function codebookWordsIn(language: Language): CodebookWords {
  return VOCABULARY.get(language) ?? isolating(codebookEn, "ltr");
}
