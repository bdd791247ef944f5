/** Widths in parts of the font's size, on the wide side, as the reader's own font is not known. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[\s.,;:'’|!،؛·()]/u, 0.3],
  [/[ijlftrI]/u, 0.38],
  [/[mwMW@%—]/u, 0.9],
  [/[اأإآٱلدذرزوؤءى١]/u, 0.4],
  [/[سشصض]/u, 0.95],
  [/\p{Script=Arabic}/u, 0.64],
  [/\p{Lu}/u, 0.7],
  [/\p{Script=Latin}|\p{N}/u, 0.6],
];

const OTHER = 0.9;

/** The width of a line of text at a font size, in the unit of the size; estimated, seldom too small. */
/** The table as a measure of layouts; bold text is wider. */
export function measureText(text: string, size: number, weight: number): number {
  return textWidth(text, size) * (weight >= 600 ? 1.06 : 1);
}

export function textWidth(text: string, size: number): number {
  const widths = [...text].map((sign) => WIDTHS.find(([kind]) => kind.test(sign))?.[1] ?? OTHER);
  return size * widths.reduce((sum, width) => sum + width, 0);
}

/**
 * The text in at most `limit` lines of at most `width`, broken between words; the last one ends in "…" if more follows.
 * A single word that is too long keeps a line to itself.
 */
export function wrapText(text: string, size: number, width: number, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= limit) return lines;
  const kept = lines.slice(0, limit);
  return [...kept.slice(0, -1), `${kept.at(-1)?.replace(/[\s.,،؛;:]+$/, "")}…`];
}
