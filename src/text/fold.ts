/**
 * The text as a search compares it: small Latin letters without accents, Arabic letters without harakat, tatweel and
 * the differences of alef, yeh, teh marbuta and hamza, those of Persian, Kurdish and Urdu keyboards as the Arabic ones that
 * they stand for; digits as Latin ones; apostrophes left out, hyphens and other signs as spaces.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(MARKS, "")
    .replace(VARIANTS, (letter) => ALIKE.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The folded text without articles and spaces: what the spellings of one name have most in common. */
export function essence(text: string): string {
  return withoutSpaces(withoutArticles(fold(text)));
}

// Combining marks (harakat and accents), tatweel, bidi and joining marks, apostrophes, lone hamza and ayn signs.
const MARKS = /[\p{M}\p{Cf}\u0640'’‘ʼʻʿʾ`´]/gu;

// What compatibility decomposition does not already bring together.
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    ["اٱأإآ", "ا"],
    ["يىئیېےێۍ", "ي"],
    ["هةەھہۃ", "ه"],
    ["وؤۆۇۋۅ", "و"],
    ["كکڪ", "ك"],
    ["رڕ", "ر"],
    ["لڵ", "ل"],
    ...[..."0123456789"].map((digit, index) => [`${"٠١٢٣٤٥٦٧٨٩"[index]}${"۰۱۲۳۴۵۶۷۸۹"[index]}`, digit]),
  ].flatMap(([letters = "", letter = ""]) => [...letters.replace(letter, "")].map((each) => [each, letter] as const)),
);

const VARIANTS = new RegExp(`[${[...ALIKE.keys()].join("")}]`, "gu");

/** How well a name fits what was typed, the best first. */
export const RANKS = ["exact", "prefix", "word-prefix", "inside"] as const;

export type Rank = (typeof RANKS)[number];

/** A text in the forms in which it is compared: folded, without the articles of its words, and with its words joined. */
export interface Spelling {
  readonly folded: string;
  readonly bare: string;
  readonly joined: string;
}

/** The forms of a text; folding costs far more than comparing. */
export function spell(text: string): Spelling {
  const folded = fold(text);
  return { folded, bare: withoutArticles(folded), joined: withoutSpaces(folded) };
}

/**
 * How well the best of the names fits what was typed, or null if none does; nothing typed fits nothing.
 * Both are folded; the article of a word (al-, ez-, ال) may be there or not, and words may be joined or not.
 */
export function rankOf(typed: string, names: Iterable<string>): Rank | null {
  return rankOfSpellings(spell(typed), [...names].map(spell));
}

/** The same for texts whose forms are known. */
function rankOfSpellings(typed: Spelling, names: readonly Spelling[]): Rank | null {
  if (typed.folded === "") return null;
  return RANKS[Math.min(RANKS.length, ...names.map((name) => rankOfSpelling(typed, name)))] ?? null;
}

/** How well a name fits what was typed, as a place among the ranks; their number where it fits not at all. Cheap: every key asks it of every name. */
export function rankOfSpelling(typed: Spelling, name: Spelling): number {
  let best = compare(typed.folded, name.folded);
  if (typed.bare !== typed.folded || name.bare !== name.folded) best = Math.min(best, compare(typed.bare, name.bare));
  // Joined words must begin alike, as any letters are found somewhere within a long name.
  const isJoined = best > PREFIX && name.joined.startsWith(typed.joined);
  return isJoined ? Math.min(best, compare(typed.joined, name.joined)) : best;
}

const PREFIX = RANKS.indexOf("prefix");

const ARTICLE = /(?<=^| )(?:ال(?=\p{L}{2})|(?:al|el|ad|an|ar|as|ash|at|az|ed|er|es|et|ez) )/gu;

const withoutArticles = (folded: string) => folded.replace(ARTICLE, "");

const withoutSpaces = (folded: string) => folded.replaceAll(" ", "");

function compare(wanted: string, name: string): number {
  const at = name.indexOf(wanted);
  if (at < 0) return RANKS.length;
  if (at === 0) return RANKS.indexOf(name.length === wanted.length ? "exact" : "prefix");
  return RANKS.indexOf(name.includes(` ${wanted}`) ? "word-prefix" : "inside");
}
