import type { Stretch } from "../../text/anchor.ts";
import { toWholeWords } from "../../text/whole-words.ts";

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * The whole words that a selection of the text covers, without white space and marks around them; null where it covers none.
 * What is selected the wrong way round, or past the text, is taken as far as there is text.
 */
export function selectWords(text: string, selection: Stretch): Stretch | null {
  const [low, high] = [selection.start, selection.end].sort((one, other) => one - other) as [number, number];
  const within = trim(text, { start: clamp(low, text), end: clamp(high, text) });
  return within && trim(text, toWholeWords(text, within));
}

const clamp = (at: number, text: string) => Math.max(0, Math.min(text.length, Math.trunc(at)));

function trim(text: string, { start, end }: Stretch): Stretch | null {
  let [from, until] = [start, end];
  while (from < until && !LETTER.test(letterAt(text, from))) from += 1;
  while (until > from && !LETTER.test(letterBefore(text, until))) until -= 1;
  return until > from ? { start: from, end: until } : null;
}

/** Half of a pair of surrogates is no letter. */
const letterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0x20);

function letterBefore(text: string, at: number): string {
  const isPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 2), at));
  return isPair ? text.slice(at - 2, at) : (text[at - 1] ?? " ");
}
