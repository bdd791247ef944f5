import type { OwnWords } from "../model/own-words.ts";

/** The words of the map's own, fetched where only their address is known. */
export async function fetchOwnWords(words: OwnWords | string, base: string): Promise<OwnWords> {
  if (typeof words !== "string") return words;
  const response = await fetch(new URL(words, base));
  if (!response.ok) throw new Error(`${words}: ${response.status}`);
  return (await response.json()) as OwnWords;
}
