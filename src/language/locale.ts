import type { Language } from "../model/names.ts";
import type { OwnWords } from "../model/own-words.ts";
import { type Formatter, formatterFor } from "./format.ts";
import { directionOf, type Numerals } from "./language.ts";
import { isolating } from "./words/isolate.ts";
import type { Words } from "./words/words.ts";

/** All that it takes to speak to a reader in one language. */
export interface Locale {
  /** The language of the map that names and other texts of the editors are wanted in. */
  readonly language: Language;
  /** The language of the words and the formats: the same, or another one where there are no words for it. */
  readonly lang: Language;
  readonly direction: "ltr" | "rtl";
  /** What is put into one of their sentences is isolated in its direction. */
  readonly words: Words;
  /** All of the map's own words in the language; null where they are those of every map. */
  readonly own: OwnWords | null;
  readonly format: Formatter;
}

/** What a map adds to a language. */
export interface Setting {
  /** The language of the words, where it is another one. */
  readonly lang?: Language;
  readonly own?: OwnWords | null;
  /** The country whose names of the months count. */
  readonly country?: string | undefined;
}

const MADE = new WeakMap<Words, Map<string, Locale>>();

/** The locale of a language with its words and a choice of digits; always the same object, as its formatters are slow to make. */
export function localeWith(words: Words, language: Language, numerals: Numerals, setting: Setting = {}): Locale {
  const made = MADE.get(words) ?? new Map<string, Locale>();
  const key = [language, numerals, setting.lang, setting.country].join(" ");
  const locale = made.get(key) ?? makeLocale(words, language, numerals, setting);
  MADE.set(words, made.set(key, locale));
  return locale;
}

function makeLocale(
  words: Words,
  language: Language,
  numerals: Numerals,
  { lang = language, own = null, country }: Setting,
): Locale {
  const direction = directionOf(lang);
  const format = formatterFor(lang, numerals, country);
  return { language, lang, direction, words: isolating(words, direction), own, format };
}
