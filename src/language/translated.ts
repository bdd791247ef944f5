import type { Language, Names } from "../model/names.ts";

/** Verbatim words as a reader gets them: in a language of the reader's, translated, or not translated so far. */
export type Translated =
  | { readonly state: "own" }
  | { readonly state: "translated"; readonly text: string }
  | { readonly state: "missing" };

/** What there is for a reader of words that are in the language `own`; the one place that tells so. */
export function translatedFor(translations: Names, own: Language, reader: Language): Translated {
  if (own === reader) return { state: "own" };
  const text = translations[reader];
  return text === undefined ? { state: "missing" } : { state: "translated", text };
}
