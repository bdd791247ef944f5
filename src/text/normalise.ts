/** A text in normal form, with the way back to the original. */
export interface Normalised {
  /** Unicode NFC, every run of white space as one space. */
  readonly text: string;
  /** For each UTF-16 code unit of `text`, where the original piece that it came from starts; then the original's length. */
  readonly starts: readonly number[];
  /** For each UTF-16 code unit of `text`, the offset after the original piece that it came from. */
  readonly ends: readonly number[];
}

// Pieces that normalising never joins: a run of letters that stay as they are, which makes it quick, white space, Hangul, and
// any other character with its combining marks. A run has an end, as a pattern remembers every step of it to go back.
const PIECES =
  /(?:[!-~\u0621-\u063a\u0641-\u064a]| (?!\s)){1,4096}(?!\p{M})|\s+|[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]+\p{M}*|\S\p{M}*/gu;

/** The text in normal form; offsets are UTF-16 code units, interval ends are exclusive. */
export function normalise(original: string): Normalised {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of original.matchAll(PIECES)) {
    const normal = /^\s+$/u.test(piece) ? " " : piece.normalize("NFC");
    const unchanged = normal === piece;
    pieces.push(normal);
    for (let unit = 0; unit < normal.length; unit++) {
      starts.push(unchanged ? index + unit : index);
      ends.push(unchanged ? index + unit + 1 : index + piece.length);
    }
  }
  starts.push(original.length);
  return { text: pieces.join(""), starts, ends };
}

/** A run of white space that is not a single space already. */
const LONG_SPACE = /[^\S ]\s*| \s+/gu;

/** The text in normal form alone, without white space around it: words as they are looked for in a normalised text. */
export function normaliseWords(words: string): string {
  return words.normalize("NFC").replace(LONG_SPACE, " ").trim();
}
