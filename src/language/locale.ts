import type { Language } from "../model/names.ts";
import { type Formatter, formatterFor } from "./format.ts";
import { directionOf, type Numerals } from "./language.ts";
import { isolating } from "./words/isolate.ts";
import type { Words } from "./words/words.ts";

/** All that it takes to speak to a reader in one language. */
export interface Locale {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** What is put into one of their sentences is isolated in its direction. */
  readonly words: Words;
  readonly format: Formatter;
}

const MADE = new WeakMap<Words, Map<string, Locale>>();

/** The locale of a language with its words and a choice of digits; always the same object, as its formatters are slow to make. */
export function localeWith(words: Words, language: Language, numerals: Numerals): Locale {
  const made = MADE.get(words) ?? new Map<string, Locale>();
  const key = `${language} ${numerals}`;
  const locale = made.get(key) ?? makeLocale(words, language, numerals);
  MADE.set(words, made.set(key, locale));
  return locale;
}

function makeLocale(words: Words, language: Language, numerals: Numerals): Locale {
  const direction = directionOf(language);
  return { language, direction, words: isolating(words, direction), format: formatterFor(language, numerals) };
}
