import { matchLanguage } from "../../model/match-language.ts";
import type { Language } from "../../model/names.ts";
import type { MapWords, OwnWords } from "../../model/own-words.ts";
import { BUILT_IN, type BuiltIn } from "./built-in.ts";

/** The words that a page in a language speaks: those of every map in a language, or the map's own. */
export type WordsSource =
  | { readonly of: "every-map"; readonly language: BuiltIn }
  | { readonly of: "this-map"; readonly words: OwnWords | string };

/** Which words a language of a map gets, and the language that the page is in then. */
export interface Spoken {
  readonly source: WordsSource;
  /** The language itself, or `en` where neither the map nor every map has words for it. */
  readonly lang: Language;
}

/** Which words a language gets: those of its own tag or of the nearest one, the map's before those of every map; else the English ones. */
export function spokenFor(language: Language, own: MapWords = {}): Spoken {
  const found = matchLanguage(language, [...Object.keys(own), ...BUILT_IN]);
  if (found === null) return { source: { of: "every-map", language: "en" }, lang: "en" };
  const words = own[found];
  const source: WordsSource =
    words === undefined ? { of: "every-map", language: found as BuiltIn } : { of: "this-map", words };
  return { source, lang: language };
}
