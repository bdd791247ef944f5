import { scriptOf } from "./match-language.ts";

/** A BCP 47 language tag of the map, such as `ar` or `en`. */
export type Language = string;

/** One text for each language of the map. */
export type Names = Readonly<Record<Language, string>>;

/** The text in the language, or in another one as `textIn` finds it; empty where there is none. */
export function inLanguage(names: Names, language: Language): string {
  return textIn(names, language)?.text ?? "";
}

/**
 * The text in the language with that language; else that of the first one in the same script, which its readers can read;
 * else the first one; null where there is none.
 */
export function textIn(names: Names, language: Language): { text: string; language: Language } | null {
  const own = names[language];
  if (own !== undefined) return { text: own, language };
  const others = Object.entries(names);
  const found = others.find(([other]) => scriptOf(other) === scriptOf(language)) ?? others[0];
  return found ? { language: found[0], text: found[1] } : null;
}

/** The texts of the properties `name_LANG`, by language. */
export function namesIn(properties: Readonly<Record<string, unknown>> | null): Names {
  const named = Object.entries(properties ?? {}).filter(([key, value]) => key.startsWith("name_") && value);
  return Object.fromEntries(named.map(([key, value]) => [key.slice("name_".length), String(value)]));
}
