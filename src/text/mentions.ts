import { fold } from "./fold.ts";

/** What Arabic writes as one with the word after it: and, so; in, as, for; the article. */
const PROCLITICS = "[وف]?(?:[بكل]?(?:ال)?|لل)";

/**
 * Whether the words stand in the text, one after the other and each of them whole, as a search compares them. Arabic ones may
 * have particles and the article before them, in the text or among the words themselves; English ones a genitive after them.
 */
export function mentions(text: string, words: string): boolean {
  const wanted = fold(words);
  if (wanted === "") return false;
  const isArabic = /^\p{Script=Arabic}/u.test(wanted);
  const pattern = isArabic ? PROCLITICS + wanted.replace(/^ال(?=\p{L}{2})/u, "") : wanted;
  return new RegExp(`(?<= )${pattern}(?= )`, "u").test(` ${fold(text.replace(/['’]s\b/g, ""))} `);
}
