import type { Language } from "../model/names.ts";

/** Words that are quoted, whose letters do not tell the language of the text around them. */
const QUOTED = /«[^»]*»|“[^”]*”/g;

/** The one of the languages whose script most letters of the text are in; null where none is, or several share it. */
export function languageOf(text: string, languages: readonly Language[]): Language | null {
  const own = text.replace(QUOTED, "");
  const counted = languages.map((language) => ({ language, letters: own.match(lettersOf(language))?.length ?? 0 }));
  const most = Math.max(0, ...counted.map(({ letters }) => letters));
  const [only, ...others] = counted.filter(({ letters }) => letters === most);
  return only === undefined || most === 0 || others.length > 0 ? null : only.language;
}

function lettersOf(language: Language): RegExp {
  const { script = "" } = new Intl.Locale(language).maximize();
  try {
    return new RegExp(`\\p{Script=${script}}`, "gu");
  } catch {
    // A script that is written in several, such as Japanese, has no letters of its own.
    return /(?!)/g;
  }
}
