/** A BCP 47 language tag of the map, such as `ar` or `en`. */
export type Language = string;

/** One text for each language of the map. */
export type Names = Readonly<Record<Language, string>>;

/** The text in the language, or the text of the first language that has one. */
export function inLanguage(names: Names, language: Language): string {
  return names[language] ?? Object.values(names)[0] ?? "";
}
