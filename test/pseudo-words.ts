import type { WordTree } from "../src/model/own-words.ts";

/** Small letters with accents in place of the plain ones, still to be read by whoever looks at a test's page. */
const ACCENTED = new Map(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter, index) => [letter, [..."áƀćđéƒǵĥíĵķĺɱńóṕɋŕśťúṽẃẋýž"][index]]),
);

/**
 * The words as another language might have them, for tests: each text accented, at least 40 % longer and in brackets,
 * such as `[!!! Đáý ~~ !!!]`, so that a text which is no word of the table shows, and so does one that has no room.
 */
export function pseudoWords<T extends WordTree>(words: T): T {
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === "string" ? disguised(value) : pseudoWords(value),
  ]);
  return Object.fromEntries(entries) as T;
}

function disguised(text: string): string {
  const longer = "~".repeat(Math.ceil(text.length * 0.4)).replace(/~{5}(?=~)/g, "$& ");
  return `[!!! ${[...text].map((letter) => ACCENTED.get(letter) ?? letter).join("")} ${longer} !!!]`;
}
