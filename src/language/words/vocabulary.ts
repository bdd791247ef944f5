import type { MapInfo } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";
import type { Numerals } from "../language.ts";
import { type Locale, localeWith } from "../locale.ts";
import { ar } from "./ar.ts";
import type { BuiltIn } from "./built-in.ts";
import { en } from "./en.ts";
import { ownWordsOf } from "./own-vocabulary.ts";
import { spokenFor } from "./spoken.ts";
import type { Words } from "./words.ts";

const VOCABULARY: Readonly<Record<BuiltIn, Words>> = { ar, en };

/** The words that every map has in the language. */
export const wordsOf = (language: BuiltIn): Words => VOCABULARY[language];

/** What a map says of its languages. */
export type Speaking = Pick<MapInfo, "words" | "countries">;

const NO_MAP: Speaking = { countries: [] };

/** The locale of a language of a map, for those who have the words of all of them at hand. */
export function localeFor(language: Language, numerals: Numerals, { words, countries }: Speaking = NO_MAP): Locale {
  const { source, lang } = spokenFor(language, words);
  const [country] = countries;
  if (source.of === "every-map") {
    return localeWith(wordsOf(source.language), language, numerals, { lang, country });
  }
  const own = source.words;
  if (typeof own === "string") throw new Error(`the words of ${language} are still to be fetched from ${own}`);
  return localeWith(ownWordsOf(own), language, numerals, { lang, own, country });
}
