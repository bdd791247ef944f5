import { editsBetween } from "../../text/edits.ts";

/** The word that takes the fewest edits to reach, or null if none is within a third of the text's length. */
export function closestWord(text: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(text.length / 3)) + 1;
  for (const word of words) {
    if (Math.abs(word.length - text.length) >= least) continue;
    const edits = editsBetween(text, word);
    if (edits >= least) continue;
    least = edits;
    best = word;
  }
  return best;
}
