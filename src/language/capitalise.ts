import type { Locale } from "./locale.ts";

/** The sentence with its first letter as a sentence has it; in a script without capitals it stays as it is. */
export function capitalise(sentence: string, { language }: Pick<Locale, "language">): string {
  return sentence.replace(
    /^(\p{Cf}*)(\p{Ll})/u,
    (_, signs: string, letter: string) => signs + letter.toLocaleUpperCase(language),
  );
}
