import { scriptOf } from "../../model/match-language.ts";
import type { Language, Names } from "../../model/names.ts";

/** What is known of a town's names: the usual one, in Latin letters, and others without their language. */
export interface NamedTown {
  readonly name: string;
  readonly others: readonly string[];
}

/** By language, letters of which a name has at least one (`with`), or none (`without`), to be told from names in others of the script. */
const LETTERS: Readonly<Record<string, { readonly with?: RegExp; readonly without?: RegExp }>> = {
  ar: { without: /[^\u0621-\u063a\u0641-\u064a ]|ة\S|ئا|^آ/u },
  uk: { with: /[іїєґІЇЄҐ]/u, without: /[ыэъёЫЭЪЁўЎ]/u },
  ru: { without: /[іїєґўІЇЄҐЎ]/u },
  be: { with: /[ўЎіІ]/u, without: /[щиЩИїєґ]/u },
};

/** Latin letters, with the signs of names. */
const LATIN = /^[\p{Script=Latin}\p{M}\s'’.,()-]+$/u;

/**
 * The town's names in the languages, as far as its letters tell them: the usual one in a language of Latin letters, else
 * the first name that is all in the language's script; left out where there is none.
 */
export function namesOfTown({ name, others }: NamedTown, languages: readonly Language[]): Names {
  const named = languages.flatMap((language): [Language, string][] => {
    const script = scriptOf(language);
    if (script === null) return [];
    if (script === "Latn") return LATIN.test(name) ? [[language, name]] : [];
    const found = others.find((each) => isIn(each, script, language));
    return found === undefined ? [] : [[language, found]];
  });
  return Object.fromEntries(named);
}

function isIn(name: string, script: string, language: Language): boolean {
  const rule = LETTERS[language.split("-")[0] ?? ""];
  const letters = [...name].filter((sign) => /\p{L}/u.test(sign));
  const ofScript = new RegExp(`\\p{Script_Extensions=${SCRIPTS[script] ?? script}}`, "u");
  return (
    letters.length > 0 &&
    letters.every((sign) => ofScript.test(sign)) &&
    !/[(),/]/.test(name) &&
    (rule?.with?.test(name) ?? true) &&
    !(rule?.without?.test(name) ?? false)
  );
}

/** Scripts that several others are written in, as Unicode's properties name them. */
const SCRIPTS: Readonly<Record<string, string>> = { Hans: "Hani", Hant: "Hani", Jpan: "Hani", Kore: "Hang" };
