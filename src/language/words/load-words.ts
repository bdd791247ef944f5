import type { Language } from "../../model/names.ts";
import type { Words } from "./words.ts";

/** Each language's words, fetched when they are asked for: nobody reads all of them. */
const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  ar: async () => (await import("./ar.ts")).ar,
  en: async () => (await import("./en.ts")).en,
};

/** The words of the language, or the English ones where it has none yet; rejects where they cannot be fetched. */
export function loadWords(language: Language): Promise<Words> {
  const load = LOADERS[language] ?? LOADERS.en;
  if (!load) throw new Error("there are no English words");
  return load();
}
