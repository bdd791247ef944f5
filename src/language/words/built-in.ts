import { matchLanguage } from "../../model/match-language.ts";
import type { Language } from "../../model/names.ts";

/** The languages that every map has words in; a map may bring along those of others. */
export const BUILT_IN = ["ar", "en"] as const;

export type BuiltIn = (typeof BUILT_IN)[number];

/** The language of them that serves a reader of the tag, whatever its region; null for none. */
export function builtInFor(language: Language): BuiltIn | null {
  return matchLanguage(language, BUILT_IN) as BuiltIn | null;
}
