import type { Stretch } from "./anchor.ts";

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Scripts that do not part words by spaces, or join particles to them at the end: where a word ends there, letters do not tell. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/**
 * What may be left out before a word though it is written together with it: in Arabic "and" and "so" (و، ف), "in" or "by" (ب)
 * and the article (ال); in Hebrew the like; in Latin letters the Arabic article (al-) and what ends in an apostrophe (l’armée).
 * Not ل, ك or س, which make a fact a purpose, a likeness or a prospect, nor a prefix such as non- or anti-.
 */
const DETACHABLE =
  /^(?:[وف]?ب?(?:ال)?|ו?ב?ה?|.*['’]|(?:[aA]l|[eE]l|[aA]n|[aA]r|[aA]s|[aA]sh|[aA]t|[aA]d|[aA]z|[eE]z)[-‐‑])$/u;

/** What is left of a word after the particle must be one. */
const SHORTEST = 3;

/**
 * The stretch of a text, made longer at each end at which it cuts a word; the stretch itself where it cuts none. A number with
 * its separators is one word, and so is what a hyphen or an apostrophe joins.
 */
export function toWholeWords(text: string, { start, end }: Stretch): Stretch {
  const from = beginOfWord(text, start);
  const until = endOfWord(text, end);
  const rest = endOfWord(text, start) - start;
  const isDetached = DETACHABLE.test(text.slice(from, start)) && rest >= SHORTEST;
  return { start: isDetached ? start : from, end: until };
}

function beginOfWord(text: string, start: number): number {
  let at = start;
  while (isInside(text, at)) at -= lastOf(text, at).length;
  return at;
}

function endOfWord(text: string, end: number): number {
  let at = end;
  while (isInside(text, at)) at += firstOf(text, at).length;
  return at;
}

/** Whether a word goes on over the offset. */
function isInside(text: string, at: number): boolean {
  const [before, after] = [lastOf(text, at), firstOf(text, at)];
  if (UNPARTED.test(before) || UNPARTED.test(after)) return false;
  if (LETTER.test(before))
    return LETTER.test(after) || (isJoint(after, before) && joins(text, at + after.length, after));
  return isJoint(before, lastOf(text, at - before.length)) && LETTER.test(after) && joins(text, at, before);
}

/** Whether the sign before the offset stands between two letters, or for a separator between two digits. */
function joins(text: string, at: number, sign: string): boolean {
  const [before, after] = [lastOf(text, at - sign.length), firstOf(text, at)];
  const fits = SEPARATOR.test(sign) ? /\p{Nd}/u : LETTER;
  return fits.test(before) && fits.test(after);
}

const SEPARATOR = /[.,٫٬]/u;

const isJoint = (sign: string, before: string) => /^[-‐‑'’.,٫٬\u0640]$/u.test(sign) && LETTER.test(before);

const firstOf = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0x20);

function lastOf(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : pair.slice(-1) || " ";
}
