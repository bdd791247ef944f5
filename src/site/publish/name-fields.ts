import type { Language, Names } from "../../model/names.ts";

/** A field `name_LANG` for each language of the map; null where the place has no name in it. */
export function nameFields(names: Names, languages: readonly Language[]): Record<string, string | null> {
  return Object.fromEntries(languages.map((language) => [`name_${language}`, names[language] ?? null]));
}
