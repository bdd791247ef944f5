import type { OwnWords } from "../../model/own-words.ts";
import { directionOf } from "../language.ts";
import type { Locale } from "../locale.ts";
import { type BuiltIn, builtInFor } from "./built-in.ts";
import { isolating } from "./isolate.ts";
import { wordsFrom } from "./messages.ts";
import type { Words } from "./words.ts";

const MADE = new WeakMap<object, object>();

/** The words of the map in a language of its own. */
export const ownWordsOf = (own: OwnWords): Words => made(own, () => wordsFrom(own.map));

/**
 * A further vocabulary of a locale: that of its own words, or else the one that every map has; isolated in its direction. It
 * comes with the code that speaks it, in every language at once, so that no word is missing when a reader changes the language.
 */
export function vocabularyOf<T extends object>(
  { lang, own }: Pick<Locale, "lang" | "own">,
  part: keyof OwnWords,
  builtIn: Readonly<Record<BuiltIn, T>>,
): T {
  const direction = directionOf(lang);
  const source = own?.[part];
  if (source !== undefined) return made(source, () => isolating(wordsFrom<T>(source), direction));
  const words = builtIn[builtInFor(lang) ?? "en"];
  return made(words, () => isolating(words, direction));
}

function made<T extends object>(source: object, make: () => T): T {
  const known = (MADE.get(source) as T | undefined) ?? make();
  MADE.set(source, known);
  return known;
}
