import type { Language } from "../../model/names.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { Words } from "./words.ts";

/** The interface's words by language; a further language is one entry more. */
const VOCABULARY: Readonly<Record<Language, Words>> = { ar, en };

/** The words of the language, or the English ones where it has none yet. */
export function wordsIn(language: Language): Words {
  return VOCABULARY[language] ?? en;
}
