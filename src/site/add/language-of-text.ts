import type { Language } from "../../model/names.ts";

/** Scripts in which news is written. */
const SCRIPTS = [
  ...["Arab", "Armn", "Beng", "Cyrl", "Deva", "Ethi", "Geor", "Grek", "Hang", "Hani", "Hebr", "Kana", "Khmr", "Latn"],
  ...["Mymr", "Sinh", "Syrc", "Taml", "Thai", "Tibt"],
];

/**
 * The language that a text is most likely in by its letters: the first of the map's that is written in them, else the one that
 * most of those who write them speak.
 */
export function languageOfText(text: string, languages: readonly Language[]): Language {
  const counted = SCRIPTS.map((script) => {
    const letters = text.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0;
    return { script, letters };
  }).sort((one, other) => other.letters - one.letters);
  const script = counted[0]?.letters ? counted[0].script : "Latn";
  const own = languages.find((language) => new Intl.Locale(language).maximize().script === script);
  return own ?? new Intl.Locale(`und-${script}`).maximize().language;
}
