import type { Language } from "../model/names.ts";
import { type Formatter, formatterFor } from "./format.ts";
import { directionOf, type Numerals } from "./language.ts";
import { wordsIn } from "./words/vocabulary.ts";
import type { Words } from "./words/words.ts";

/** All that it takes to speak to a reader in one language. */
export interface Locale {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly words: Words;
  readonly format: Formatter;
}

const MADE = new Map<string, Locale>();

/** The locale of a language and a choice of digits, always the same object, as its formatters are slow to make. */
export function localeFor(language: Language, numerals: Numerals): Locale {
  const key = `${language} ${numerals}`;
  const locale = MADE.get(key) ?? makeLocale(language, numerals);
  MADE.set(key, locale);
  return locale;
}

function makeLocale(language: Language, numerals: Numerals): Locale {
  return {
    language,
    direction: directionOf(language),
    words: wordsIn(language),
    format: formatterFor(language, numerals),
  };
}
