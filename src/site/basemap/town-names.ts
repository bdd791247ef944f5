import { scriptOf } from "../../model/match-language.ts";
import type { Language, Names } from "../../model/names.ts";
import { editsBetween } from "../../text/edits.ts";

/** What is known of a town's names: the usual one, in Latin letters, and others without their language. */
export interface NamedTown {
  readonly name: string;
  readonly others: readonly string[];
}

/** By language, letters that a name in it does not have, to be told from names in others of the script. */
const WITHOUT: Readonly<Record<string, RegExp>> = {
  ar: /[^\u0621-\u063a\u0641-\u064a ]|ة\S|ئا|^آ/u,
  uk: /[ыэъёўЫЭЪЁЎ]/u,
  ru: /[іїєґўІЇЄҐЎ]/u,
  be: /[щиЩИїєґ]/u,
};

/** Letters of a language that its neighbours of the same script do not have: of two names that sound alike the one with them is its own. */
const OWN: Readonly<Record<string, RegExp>> = { uk: /[іїєґ’']|ьк/iu, be: /[ўі]/iu };

/** How Cyrillic letters sound in Latin ones, roughly, as the usual names of towns have them. */
const SOUNDS = new Map(
  Object.entries({
    ...{
      а: "a",
      б: "b",
      в: "v",
      г: "h",
      ґ: "g",
      д: "d",
      е: "e",
      є: "ye",
      ж: "zh",
      з: "z",
      и: "y",
      і: "i",
      ї: "i",
      й: "y",
    },
    ...{
      к: "k",
      л: "l",
      м: "m",
      н: "n",
      о: "o",
      п: "p",
      р: "r",
      с: "s",
      т: "t",
      у: "u",
      ф: "f",
      х: "kh",
      ц: "ts",
      ч: "ch",
    },
    ...{ ш: "sh", щ: "shch", ь: "", ъ: "", ы: "y", э: "e", ю: "yu", я: "ya", ё: "yo", ў: "u", "’": "", "'": "" },
  }),
);

/** The part of its letters that a name may differ by from how another one sounds. */
const ALIKE = 0.45;

/** Latin letters, with the signs of names. */
const LATIN = /^[\p{Script=Latin}\p{M}\s'’.,()-]+$/u;

/**
 * The town's names in the languages, as far as its letters tell them: the usual one in a language of Latin letters, else
 * a name that is all in the language's letters; left out where there is none.
 */
export function namesOfTown({ name, others }: NamedTown, languages: readonly Language[]): Names {
  const named = languages.flatMap((language): [Language, string][] => {
    const script = scriptOf(language);
    if (script === null) return [];
    if (script === "Latn") return LATIN.test(name) ? [[language, name]] : [];
    const found = pick(
      others.filter((each) => isIn(each, script, language)),
      name,
      language,
      script,
    );
    return found === undefined ? [] : [[language, found]];
  });
  return Object.fromEntries(named);
}

/** The first name of those in the language's letters; of Cyrillic ones that which sounds most like the usual name, as towns have had others. */
function pick(found: readonly string[], usual: string, language: Language, script: string): string | undefined {
  if (script !== "Cyrl") return found[0];
  const own = OWN[language.split("-")[0] ?? ""];
  const sounded = found.map((name) => {
    const sound = [...name.toLowerCase()].map((letter) => SOUNDS.get(letter) ?? letter).join("");
    const apart = editsBetween(sound, usual.toLowerCase()) / Math.max(sound.length, usual.length);
    return { name, apart: apart - (own?.test(name) ? 0.1 : 0) };
  });
  return sounded.filter(({ apart }) => apart <= ALIKE).sort((one, other) => one.apart - other.apart)[0]?.name;
}

function isIn(name: string, script: string, language: Language): boolean {
  const letters = [...name].filter((sign) => /\p{L}/u.test(sign));
  const ofScript = new RegExp(`\\p{Script_Extensions=${SCRIPTS[script] ?? script}}`, "u");
  return (
    letters.length > 0 &&
    letters.every((sign) => ofScript.test(sign)) &&
    !/[(),/]/.test(name) &&
    !(WITHOUT[language.split("-")[0] ?? ""]?.test(name) ?? false)
  );
}

/** Scripts that several others are written in, as Unicode's properties name them. */
const SCRIPTS: Readonly<Record<string, string>> = { Hans: "Hani", Hant: "Hani", Jpan: "Hani", Kore: "Hang" };
