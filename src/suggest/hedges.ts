import type { Stretch } from "../text/anchor.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Coded, Piece } from "./pieces.ts";

/** How far before or after a trigger words of doubt are about it, in pieces. */
const BEFORE = 16;
const AFTER = 24;

/** The sentence's own words of doubt about what a trigger tells; null where there are none. */
export function hedgeIn(
  text: string,
  pieces: readonly Piece[],
  coded: Coded,
  begin: number,
  { hedges }: Lexicon,
): Stretch | null {
  const every = new RegExp(`(?<= )${hedges.source}(?= )`, "gu");
  for (const { 0: words, index } of coded.text.matchAll(every)) {
    const from = coded.pieceAt(index);
    const until = coded.pieceAt(index + words.length - 1);
    const isNear = from <= begin ? begin - from <= BEFORE : from - begin <= AFTER;
    const [first, last] = [pieces[from], pieces[until]];
    if (isNear && first && last && text.slice(first.start, last.end).length < 80)
      return { start: first.start, end: last.end };
  }
  return null;
}
