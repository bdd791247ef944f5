import type { Language } from "../../model/names.ts";
import { AR } from "./ar.ts";
import { EN } from "./en.ts";
import type { Lexicon } from "./lexicon.ts";

const LEXICONS: Readonly<Record<string, Lexicon>> = { ar: AR, en: EN };

/** The languages that there are rules for. */
export const LANGUAGES_WITH_RULES = Object.keys(LEXICONS);

/** What the rules know of the language of a text, such as `ar-SD`; null where there are none. */
export function lexiconOf(language: Language): Lexicon | null {
  const [base = ""] = language.split("-");
  return Object.hasOwn(LEXICONS, base) ? (LEXICONS[base] ?? null) : null;
}
