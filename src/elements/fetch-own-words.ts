import { ownWordsOf } from "../language/words/own-vocabulary.ts";
import type { Words } from "../language/words/words.ts";
import type { OwnWords } from "../model/own-words.ts";

/** The words of the map's own, fetched where only their address is known. */
export async function fetchOwnWords(words: OwnWords | string, base: string): Promise<OwnWords> {
  if (typeof words !== "string") return words;
  const response = await fetch(new URL(words, base));
  if (!response.ok) throw new Error(`${words}: ${response.status}`);
  return (await response.json()) as OwnWords;
}

/** The same, and the vocabulary that they make. */
export async function learnOwnWords(
  source: OwnWords | string,
  base: string,
): Promise<{ readonly own: OwnWords; readonly words: Words }> {
  const own = await fetchOwnWords(source, base);
  return { own, words: ownWordsOf(own) };
}
