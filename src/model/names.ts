/** A BCP 47 language tag of the map, such as `ar` or `en`. */
export type Language = string;

/** One text for each language of the map. */
export type Names = Readonly<Record<Language, string>>;

/** The text in the language, or the text of the first language that has one; empty where none has. */
export function inLanguage(names: Names, language: Language): string {
  return textIn(names, language)?.text ?? "";
}

/** The text in the language, or the text of the first language that has one, with that language; null where none has. */
export function textIn(names: Names, language: Language): { text: string; language: Language } | null {
  const own = names[language];
  if (own !== undefined) return { text: own, language };
  const [first] = Object.entries(names);
  return first ? { language: first[0], text: first[1] } : null;
}

/** The texts of the properties `name_LANG`, by language. */
export function namesIn(properties: Readonly<Record<string, unknown>> | null): Names {
  const named = Object.entries(properties ?? {}).filter(([key, value]) => key.startsWith("name_") && value);
  return Object.fromEntries(named.map(([key, value]) => [key.slice("name_".length), String(value)]));
}
