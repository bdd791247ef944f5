import { findLast } from "../model/find-last.ts";
import { type Normalised, normaliseWords } from "./normalise.ts";

/** A stretch of a text in UTF-16 code units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type Anchor = Stretch | "missing" | "ambiguous" | "prefix-missing";

/**
 * Where the quote stands in the original of the normalised text, white space around the quote left out.
 * Both are compared after Unicode NFC, with every run of white space as one space; an empty quote is missing.
 * Words given as `prefix` must stand right before the quote, white space between them or not:
 * "prefix-missing" says that the quote is there, but nowhere after those words.
 */
export function anchor(body: Normalised, quote: string, prefix?: string): Anchor {
  const found = stretchesOf(body, quote);
  if (found.length === 0) return "missing";
  const fitting = prefix === undefined ? found : found.filter(({ start }) => standsBefore(body, start, prefix));
  const [only, ...others] = fitting;
  if (only === undefined) return "prefix-missing";
  return others.length > 0 ? "ambiguous" : only;
}

/** Whether the words stand anywhere in the normalised text. */
export function contains(body: Normalised, words: string): boolean {
  return stretchesOf(body, words).length > 0;
}

/**
 * The longest beginning of the words that stands in the normalised text; empty if not even the first letter does.
 * Cost: once through words and text (Knuth, Morris and Pratt).
 */
export function agreement(body: Normalised, words: string): string {
  const wanted = normaliseWords(words);
  const borders = bordersOf(wanted);
  let [matched, longest] = [0, 0];
  for (let at = 0; at < body.text.length && matched < wanted.length; at++) {
    while (matched > 0 && body.text[at] !== wanted[matched]) matched = borders[matched - 1] ?? 0;
    if (body.text[at] === wanted[matched]) matched++;
    longest = Math.max(longest, matched);
  }
  return wanted.slice(0, longest);
}

/** For each beginning of the words, the length of the longest shorter one that it ends with. */
function bordersOf(words: string): number[] {
  const borders = [0];
  for (let at = 1; at < words.length; at++) {
    let length = borders[at - 1] ?? 0;
    while (length > 0 && words[at] !== words[length]) length = borders[length - 1] ?? 0;
    borders.push(words[at] === words[length] ? length + 1 : length);
  }
  return borders;
}

/** Where the words stand in the original of the normalised text, in its order; nowhere if they are empty. */
export function stretchesOf(body: Normalised, words: string): Stretch[] {
  const wanted = normaliseWords(words);
  if (wanted === "") return [];
  const found: Stretch[] = [];
  for (let at = body.text.indexOf(wanted); at >= 0; at = body.text.indexOf(wanted, at + 1)) {
    const stretch = { start: offset(body.starts, at), end: offset(body.ends, at + wanted.length - 1) };
    if (isWhole(body, at, at + wanted.length)) found.push(stretch);
  }
  return found;
}

// A match must not cut through a piece that normalising joined, such as a letter and its mark.
function isWhole({ starts, ends }: Normalised, from: number, until: number): boolean {
  const cutsStart = from > 0 && offset(starts, from) < offset(ends, from - 1);
  const cutsEnd = offset(starts, until) < offset(ends, until - 1);
  return !cutsStart && !cutsEnd;
}

function standsBefore(body: Normalised, start: number, prefix: string): boolean {
  const before = body.text.slice(0, body.starts.indexOf(start)).trimEnd();
  return before.endsWith(normaliseWords(prefix));
}

/** Where the prefix stands in the original of the normalised text, right before what starts there; null where it does not. */
export function standingBefore(body: Normalised, start: number, prefix: string): Stretch | null {
  if (!standsBefore(body, start, prefix)) return null;
  return findLast(stretchesOf(body, prefix), ({ end }) => end <= start) ?? null;
}

function offset(offsets: readonly number[], index: number): number {
  const found = offsets[index];
  if (found === undefined) throw new Error(`no offset for code unit ${index} of ${offsets.length}`);
  return found;
}
