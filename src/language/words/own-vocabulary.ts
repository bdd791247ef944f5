import type { OwnWords } from "../../model/own-words.ts";
import { directionOf } from "../language.ts";
import type { Locale } from "../locale.ts";
import { isolating } from "./isolate.ts";
import { wordsFrom } from "./messages.ts";
import type { Words } from "./words.ts";

const MADE = new WeakMap<object, object>();

/** The words of the map in a language of its own. */
export const ownWordsOf = (own: OwnWords): Words => made(own.map, () => wordsFrom(own.map));

/** A further vocabulary of a locale: that of its own words, or else the one that every map has; isolated in its direction. */
export function vocabularyOf<T extends object>(
  { lang, own }: Pick<Locale, "lang" | "own">,
  part: keyof OwnWords,
  builtIn: T,
): T {
  const direction = directionOf(lang);
  const source = own?.[part];
  return source === undefined
    ? made(builtIn, () => isolating(builtIn, direction))
    : made(source, () => isolating(wordsFrom<T>(source), direction));
}

function made<T extends object>(source: object, make: () => T): T {
  const known = (MADE.get(source) as T | undefined) ?? make();
  MADE.set(source, known);
  return known;
}
