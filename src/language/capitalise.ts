import type { Locale } from "./locale.ts";

/** The sentence with its first letter as a sentence has it; in a script without capitals it stays as it is. */
export function capitalise(sentence: string, { lang }: Pick<Locale, "lang">): string {
  return sentence.replace(
    /^(\p{Cf}*)(\p{Ll})/u,
    (_, signs: string, letter: string) => signs + letter.toLocaleUpperCase(lang),
  );
}
