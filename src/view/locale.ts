import type { Language } from "../model/names.ts";
import { type Formatter, formatterFor } from "./format.ts";
import { directionOf, type Numerals } from "./language.ts";
import { isolating } from "./words/isolate.ts";
import { ownNameOf, VOCABULARY, type Vocabulary, wordsIn } from "./words/vocabulary.ts";
import type { OwnName, Words } from "./words/words.ts";

/** All that it takes to speak to a reader in one language. */
export interface Locale {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** What is put into one of their sentences is isolated in its direction. */
  readonly words: Words;
  readonly format: Formatter;
  /** Any language by the name that its speakers have for it. */
  readonly ownName: (language: Language) => OwnName;
}

const MADE = new Map<string, Locale>();

/** The locale of a language and a choice of digits, always the same object, as its formatters are slow to make. */
export function localeFor(language: Language, numerals: Numerals): Locale {
  const key = `${language} ${numerals}`;
  const locale = MADE.get(key) ?? makeLocale(language, numerals);
  MADE.set(key, locale);
  return locale;
}

/** A locale whose words are those of the vocabulary. */
export function makeLocale(language: Language, numerals: Numerals, vocabulary: Vocabulary = VOCABULARY): Locale {
  const direction = directionOf(language);
  return {
    language,
    direction,
    words: isolating(wordsIn(language, vocabulary), direction),
    format: formatterFor(language, numerals),
    ownName: (each) => ownNameOf(each, vocabulary),
  };
}
