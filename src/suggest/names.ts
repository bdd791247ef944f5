import type { Atlas, KnownPlace } from "./atlas.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Token } from "./tokens.ts";

/** A text in which names are looked for. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly atlas: Atlas;
  /** Tokens that are part of the name of somebody. */
  readonly taken: ReadonlySet<number>;
}

/** The folded word at a token; empty past the ends. */
export const codeAt = ({ tokens }: Reading, at: number): string => tokens[at]?.code ?? "";

/** Whether the word at a token begins with a capital. */
const startsUpper = ({ text, tokens }: Reading, at: number): boolean =>
  /^\p{Lu}/u.test(text.slice(tokens[at]?.start, tokens[at]?.end));

/** Latin names are written with a capital; others have none. */
export const isCapitalised = (reading: Reading, at: number): boolean =>
  !/^[a-z]/.test(codeAt(reading, at)) || startsUpper(reading, at) || /^(?:al|ar|as|ad|el)$/.test(codeAt(reading, at));

/** The places that are called by exactly these folded words. */
export function placesCalled(atlas: Atlas, words: readonly string[]): readonly KnownPlace[] {
  const tokens = words.map((code) => ({ code, start: 0, end: 0, isMark: false }));
  const found = atlas.places.longestAt(tokens, 0);
  return found?.until === words.length ? found.values : [];
}

/** Nouns for several places, which no name follows at once. */
export const PLURAL = /^[وفبل]?(?:ال)?(?:مدن|بلدات|قري|مناطق|مواقع|نقاط|احياء)$|^(?:towns|villages|cities)$/u;

/** Names of two words begin with one of these. */
const FIRST_OF_TWO =
  /^(?:كفر|تل|خان|عين|بيت|دير|ام|ابو|جبل|شيخ|الشيخ|راس|باب|وادي|قلعه|معره|مرج|بير|خربه|جسر|جب|طيبه|بني|دار|كرم|نهر|زين|مشفي|قصر|حقل|تله|صور|عرب|برج|القصر|شجره|مزرعه|ود)$/u;

/** After which token a name that begins at the token ends, known or not; null where none begins. */
export function nameAfter(reading: Reading, at: number, skipped = 0): number | null {
  const { tokens, atlas, taken } = reading;
  if (tokens[at]?.isMark !== false || taken.has(at)) return null;
  const known = atlas.places.longestAt(tokens, at);
  if (known && known.clitic.length <= skipped) return known.until;
  const word = codeAt(reading, at).slice(skipped);
  if (!mayBeName(reading, at, word, skipped)) return null;
  if (/^[a-z]/.test(word)) return latinNameAfter(reading, at);
  const until = at + (isOfTwo(reading, at, word) ? 2 : 1);
  return EPITHET.test(codeAt(reading, until)) ? until + 1 : until;
}

/** What tells villages of one name apart: «الدار الكبيرة». */
const EPITHET = /^ال(?:كبير|صغير|شرقي|غربي|شمالي|جنوبي|فوقاني|تحتاني|فوقا|تحتا|جديد|قديم)ه?$/u;

function mayBeName(reading: Reading, at: number, word: string, skipped: number): boolean {
  const { lexicon } = reading;
  const isAfterPlural = PLURAL.test(codeAt(reading, at - 1)) && skipped === 0;
  return word.length >= 3 && !isAfterPlural && !lexicon.noName.test(word) && !lexicon.noName.test(codeAt(reading, at));
}

function latinNameAfter(reading: Reading, at: number): number | null {
  let until = at;
  while (reading.tokens[until]?.isMark === false && startsUpper(reading, until)) until += 1;
  return until > at ? until : null;
}

function isOfTwo({ tokens, lexicon }: Reading, at: number, word: string): boolean {
  const next = tokens[at + 1];
  return FIRST_OF_TWO.test(word) && next?.isMark === false && !lexicon.noName.test(next.code);
}
