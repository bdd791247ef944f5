/** Arabic letters that join the next one: their width there and at the end of a word, in parts of the font's size. */
const JOINING: readonly (readonly [letters: string, joined: number, last: number])[] = [
  ["بپ", 0.34, 1.09],
  ["تث", 0.37, 1.09],
  ["جحخچ", 0.64, 0.65],
  ["سش", 0.85, 1.27],
  ["صض", 0.95, 1.35],
  ["طظ", 0.71, 0.83],
  ["عغ", 0.52, 0.53],
  ["فڤ", 0.5, 1.1],
  ["ق", 0.5, 0.81],
  ["كکگ", 0.51, 0.95],
  ["ل", 0.3, 0.73],
  ["م", 0.58, 0.56],
  ["ن", 0.34, 0.73],
  ["ه", 0.57, 0.67],
  ["يیئ", 0.37, 0.76],
];

/** The widths of other letters and signs. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["اأإآ", 0.29],
  ["دذ", 0.53],
  ["رزژ", 0.4],
  ["وؤ", 0.47],
  ["ة", 0.49],
  ["ى", 0.76],
  ["ء", 0.41],
  ["iljI.,:;'’|!·", 0.28],
  ["ft()،؛- ", 0.35],
  ["r", 0.42],
  ["cszJ", 0.48],
  ["aekvxyLFP", 0.56],
  ["bdghnopquABCEKRSTVXYZ", 0.62],
  ["w", 0.79],
  ["mMW@%—", 0.94],
  ["DGHNOQU", 0.78],
];

/** Widths of what is in neither table. */
const OTHERS: readonly (readonly [kind: RegExp, width: number])[] = [
  [/\p{Mc}/u, 0.36],
  [/\p{N}/u, 0.58],
  [/\p{Script=Arabic}/u, 0.7],
  [/[жшщюыфЖШЩЮЫФМ]/, 0.92],
  [/(?=\p{Lu})[\p{Script=Cyrillic}\p{Script=Greek}]/u, 0.7],
  [/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}]/u, 0.6],
  [/[\p{Script=Thai}\p{Script=Lao}]/u, 0.66],
  [/[\p{Script=Georgian}\p{Script=Armenian}\p{Script=Khmer}]/u, 0.7],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Ethiopic}]/u, 0.7],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/\p{Script=Myanmar}/u, 0.92],
  [/[\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Sinhala}]/u, 1.1],
  [/\p{Lu}/u, 0.72],
  [/\p{Script=Latin}/u, 0.6],
];

const WIDEST = 0.9;

/** Room for fonts that are a little wider than the one that the tables are of, Noto Sans. */
const MARGIN = 1.03;

/** By how much bold text, of weight 700, is wider than plain text. */
const BOLD = 0.09;

const JOINED = new Map(JOINING.flatMap(([letters, joined]) => [...letters].map((letter) => [letter, joined] as const)));

const ALONE = new Map([
  ...JOINING.flatMap(([letters, , last]) => [...letters].map((letter) => [letter, last] as const)),
  ...WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
]);

/** The width of a line of text at a font size and weight, in the unit of the size; estimated, seldom too small. */
export function measureText(text: string, size: number, weight: number): number {
  const signs = [...text.replace(NOT_SEEN, "")];
  let width = 0;
  for (const [index, sign] of signs.entries()) {
    const joins = JOINED.has(sign) && JOINS_BACK.test(signs[index + 1] ?? "");
    width += (joins ? JOINED.get(sign) : ALONE.get(sign)) ?? otherWidth(sign);
  }
  return size * width * MARGIN * (1 + (BOLD * (weight - 400)) / 300);
}

/** Marks above and below letters, which take no room of their own, and signs that only direct others. */
const NOT_SEEN = /\p{Mn}|\p{Me}|\p{Cf}/gu;

/** What an Arabic letter before it joins: every letter but the hamza that stands alone. */
const JOINS_BACK = /(?!ء)\p{Script=Arabic}/u;

function otherWidth(sign: string): number {
  const width = OTHERS.find(([kind]) => kind.test(sign))?.[1] ?? WIDEST;
  ALONE.set(sign, width);
  return width;
}

/** The width of a line of plain text. */
export function textWidth(text: string, size: number): number {
  return measureText(text, size, 400);
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
