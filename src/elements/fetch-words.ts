import type { Setting } from "../language/locale.ts";
import { loadWords } from "../language/words/load-words.ts";
import { spokenFor } from "../language/words/spoken.ts";
import type { Words } from "../language/words/words.ts";
import type { MapInfo } from "../model/dataset.ts";
import { importCode } from "../model/import-code.ts";
import type { Language } from "../model/names.ts";

/** The words of a language of a map, and what the map adds to them. */
export type Learnt = Setting & { readonly words: Words };

/** The words of a language of the map whose files are relative to `base`; rejects where they cannot be fetched. */
export async function fetchWords(language: Language, map: MapInfo, base: string): Promise<Learnt> {
  const { source, lang } = spokenFor(language, map.words);
  const [country] = map.countries;
  if (source.of === "every-map") return { words: await loadWords(source.language), lang, country };
  const { learnOwnWords } = await importCode(() => import("./fetch-own-words.ts"));
  return { ...(await learnOwnWords(source.words, base)), lang, country };
}
