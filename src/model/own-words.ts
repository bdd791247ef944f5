import type { Language } from "./names.ts";

/** A text, its forms, or a section of texts, as `language/words/messages.ts` reads them. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** The words of an interface language that a map brings along, by what speaks them. */
export interface OwnWords {
  readonly map: WordTree;
  readonly sources: WordTree;
  readonly licence: WordTree;
  readonly areas: WordTree;
}

/** The words of a map's own languages: themselves, or, in `map.json`, the address of their file relative to it. */
export type MapWords = Readonly<Record<Language, string | OwnWords>>;
