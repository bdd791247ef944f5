import { memoizeForGood } from "./memoize.ts";
import type { Language } from "./names.ts";

/**
 * The one of the languages that serves whoever asks for a tag, whatever its case and whether `-` or `_` joins its parts: the
 * tag itself, else its nearest beginning (RFC 4647, lookup), else the first one of the same language in the same script; null
 * where there is none.
 */
export function matchLanguage(asked: string, languages: readonly Language[]): Language | null {
  const parts = asked.trim().toLowerCase().split(/[-_]/);
  const beginnings = parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
  for (const beginning of beginnings) {
    const found = languages.find((each) => each.toLowerCase() === beginning);
    if (found !== undefined) return found;
  }
  const wanted = writingOf(parts.join("-"));
  return languages.find((each) => wanted !== null && writingOf(each) === wanted) ?? null;
}

/** The language and the script of a tag, such as `ar-Arab`; null where it is no tag. Every quote asks for that of its language. */
const writingOf = memoizeForGood((tag: string) => WRITINGS[tag] ?? findWriting(tag));

/** Those of most maps are there from the first: `Intl` takes some milliseconds to begin with scripts. */
const WRITINGS: Readonly<Record<string, string>> = { ar: "ar-Arab", en: "en-Latn" };

function findWriting(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return script === undefined ? null : `${language}-${script}`;
  } catch {
    return null;
  }
}

/**
 * The script that a language is written in, such as `Arab`, by its tag or as is usual for it; null where nobody knows. Names of
 * towns ask again and again.
 */
export const scriptOf = memoizeForGood((language: Language) => writingOf(language)?.split("-")[1] ?? null);
