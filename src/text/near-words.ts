import { editsBetween } from "./edits.ts";
import { fold } from "./fold.ts";

/** A word of a text: where it stands, and how a search compares it. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** How many stretches are looked at closely, and by how many words they may be longer or shorter. */
const CANDIDATES = 3;
const SLACK = 2;

/** The share of the words that may be others. */
const WRONG = 0.4;

/**
 * The stretch of the text that is nearest to the words, as the text has it; null where more than four in ten words would have
 * to be others. Words are compared as a search compares them, so that marks, quotation marks and the like make no difference.
 * Cost: once through the text for each call.
 */
export function findNearWords(text: string, words: string): string | null {
  const own = wordsOf(text);
  const wanted = wordsOf(words).map(({ folded }) => folded);
  if (wanted.length === 0) return null;
  const letters = new Map<string, string>();
  const spell = (folded: readonly string[]) => folded.map((word) => letterOf(word, letters)).join("");
  const meant = spell(wanted);
  let best: readonly Word[] | null = null;
  let least = Math.floor(wanted.length * WRONG) + 1;
  for (const stretch of stretchesNear(own, wanted)) {
    const edits = editsBetween(spell(stretch.map(({ folded }) => folded)), meant);
    if (edits >= least) continue;
    least = edits;
    best = stretch;
  }
  const [first, last] = [best?.[0], best?.at(-1)];
  return first && last ? trimmed(text.slice(first.start, last.end), words) : null;
}

const READ = new Map<string, readonly Word[]>();

/** The words of a text; those of the last one are kept, as many are looked for in one text. */
function wordsOf(text: string): readonly Word[] {
  const known = READ.get(text);
  if (known) return known;
  const folds = new Map<string, string>();
  const words = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => {
    const folded = folds.get(word) ?? fold(word);
    folds.set(word, folded);
    return { start: index, end: index + word.length, folded };
  }).filter(({ folded }) => folded !== "");
  if (text.length > 1000) {
    READ.clear();
    READ.set(text, words);
  }
  return words;
}

/** A sign for each word, so that words are compared as the letters of texts are. */
function letterOf(word: string, letters: Map<string, string>): string {
  const letter = letters.get(word) ?? String.fromCharCode(letters.size + 1);
  letters.set(word, letter);
  return letter;
}

/** The stretches around those that share the most words with the wanted ones. */
function stretchesNear(own: readonly Word[], wanted: readonly string[]): readonly Word[][] {
  const length = wanted.length;
  return startsOfMost(own, wanted).flatMap((start) => {
    const starts = shifts(start).filter((from) => from >= 0);
    return starts.flatMap((from) => shifts(length).map((size) => own.slice(from, from + Math.max(1, size))));
  });
}

/** The number, then those around it, the nearest first. */
const shifts = (around: number) => [
  around,
  ...Array.from({ length: SLACK }, (_, index) => [around - index - 1, around + index + 1]).flat(),
];

function startsOfMost(own: readonly Word[], wanted: readonly string[]): number[] {
  const free = new Map<string, number>();
  for (const word of wanted) free.set(word, (free.get(word) ?? 0) + 1);
  let shared = 0;
  let most = 1;
  let starts: number[] = [];
  for (const [index, { folded }] of own.entries()) {
    shared += take(free, folded, -1);
    const gone = own[index - wanted.length];
    if (gone) shared -= take(free, gone.folded, 1);
    if (shared > most) [most, starts] = [shared, []];
    if (shared === most && starts.length < CANDIDATES) starts.push(Math.max(0, index - wanted.length + 1));
  }
  return starts;
}

/** Takes a word from those that are free, or gives it back; 1 if that one was wanted. */
function take(free: Map<string, number>, word: string, by: 1 | -1): number {
  const left = free.get(word);
  if (left === undefined) return 0;
  free.set(word, left + by);
  return (by < 0 ? left > 0 : left >= 0) ? 1 : 0;
}

/** Without the signs around it that the words have not. */
function trimmed(found: string, words: string): string {
  const start = /^[\p{L}\p{N}]/u.test(words.trim()) ? found.replace(/^[^\p{L}\p{N}]+/u, "") : found;
  return /[\p{L}\p{M}\p{N}]$/u.test(words.trim()) ? start.replace(/[^\p{L}\p{M}\p{N}]+$/u, "") : start;
}
