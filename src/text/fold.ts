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
    .replace(/[\u0622-\u06f9]/gu, (letter) => ALIKE.get(letter) ?? letter)
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
  ].flatMap(([letters = "", letter = ""]) => [...letters].map((each) => [each, letter] as const)),
);

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
export function rankOfSpellings(typed: Spelling, names: readonly Spelling[]): Rank | null {
  if (typed.folded === "") return null;
  const best = names.reduce<number>((least, name) => Math.min(least, rankOfName(typed, name)), RANKS.length);
  return RANKS[best] ?? null;
}

/** The best rank of a name by its place among the ranks; their number where it fits not at all. */
function rankOfName(wanted: Spelling, name: Spelling): number {
  const joined = compare(wanted.joined, name.joined);
  return Math.min(
    indexOf(compare(wanted.folded, name.folded)),
    indexOf(compare(wanted.bare, name.bare)),
    indexOf(joined === "exact" || joined === "prefix" ? joined : null),
  );
}

const indexOf = (rank: Rank | null) => (rank === null ? RANKS.length : RANKS.indexOf(rank));

const ARTICLE = /(?<=^| )(?:ال(?=\p{L}{2})|(?:al|el|ad|an|ar|as|ash|at|az|ed|er|es|et|ez) )/gu;

const withoutArticles = (folded: string) => folded.replace(ARTICLE, "");

const withoutSpaces = (folded: string) => folded.replaceAll(" ", "");

function compare(wanted: string, name: string): Rank | null {
  if (name === wanted) return "exact";
  if (name.startsWith(wanted)) return "prefix";
  if (` ${name}`.includes(` ${wanted}`)) return "word-prefix";
  return name.includes(wanted) ? "inside" : null;
}
