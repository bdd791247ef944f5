import type { Language } from "../../model/names.ts";
import type { Numerals } from "../language.ts";
import { type Locale, localeWith } from "../locale.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { Words } from "./words.ts";

/** The interface's words by language; a further language is one entry more. */
export type Vocabulary = Readonly<Record<Language, Words>>;

const VOCABULARY: Vocabulary = { ar, en };

/** The words of the language, or the English ones where it has none yet. */
export function wordsIn(language: Language, vocabulary: Vocabulary = VOCABULARY): Words {
  return vocabulary[language] ?? en;
}

/** The locale of a language, for those who have the words of all of them at hand. */
export function localeFor(language: Language, numerals: Numerals): Locale {
  return localeWith(wordsIn(language), language, numerals);
}
