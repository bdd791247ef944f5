import type { Language } from "../../model/names.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { OwnName, Words } from "./words.ts";

/** The interface's words by language; a further language is one entry more. */
export type Vocabulary = Readonly<Record<Language, Words>>;

export const VOCABULARY: Vocabulary = { ar, en };

/** The words of the language, or the English ones where it has none yet. */
export function wordsIn(language: Language, vocabulary: Vocabulary = VOCABULARY): Words {
  return vocabulary[language] ?? en;
}

/** The language by its own name, or by its tag where it has no words yet. */
export function ownNameOf(language: Language, vocabulary: Vocabulary = VOCABULARY): OwnName {
  return vocabulary[language]?.own ?? { full: language, short: language };
}
