import { fold } from "./fold.ts";
import { scaleOfWord, valueOfWord } from "./numerals.ts";

/** The numbers that words may be read as. */
export interface NumbersRead {
  readonly values: readonly number[];
  /** Whether digits stand there, which can hardly be misread. */
  readonly hasDigits: boolean;
}

/**
 * Every number that stands in the words, in digits of any script, with separators of thousands or decimals, or in plain English
 * or Arabic number words: "2 million", "one hundred and fifty", «ثلاثة آلاف». Of “1.500” both readings; none where none is known.
 */
export function readNumbers(words: string): NumbersRead {
  const digits = withLatinDigits(words);
  const hasDigits = /\d/.test(digits);
  if (!hasDigits) return { values: inWords(fold(words)), hasDigits };
  const values = [...digits.matchAll(DIGITS)].flatMap(({ 0: number, index }) => {
    const [next = ""] = fold(digits.slice(index + number.length)).split(" ");
    const scale = scaleOfWord(next);
    return readings(number).flatMap((value) => (scale === null ? [value] : [value, value * scale]));
  });
  return { values, hasDigits };
}

/** Digits in groups, which a point, a comma, an apostrophe or a space parts. */
const DIGITS = /\d+(?:[.,٫٬'’ \u00a0\u2009\u202f]\d+)*/gu;

function withLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit.codePointAt(0) ?? 0)));
}

/** The digits of a script follow each other, and its zero begins the ten. */
function valueOfDigit(code: number): number {
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/** What the digits may be read as: their groups as thousands, the last of them as decimals, or each by itself. */
function readings(number: string): number[] {
  const groups = number.split(/\D/u);
  const last = groups.at(-1) ?? "";
  return [
    Number(groups.join("")),
    ...(groups.length > 1 ? [Number(`${groups.slice(0, -1).join("")}.${last}`), ...groups.map(Number)] : []),
  ];
}

function inWords(folded: string): number[] {
  const found: number[] = [];
  let total = 0;
  let part: number | null = null;
  const close = () => {
    if (part !== null || total > 0) found.push(total + (part ?? 0));
    [total, part] = [0, null];
  };
  for (const word of folded.split(" ").map(withoutParticle).flatMap(withoutHundred)) {
    const value = valueOfWord(word);
    const scale = scaleOfWord(word);
    if (value !== null) part = (part ?? 0) + value;
    else if (scale === 100) part = (part || 1) * scale;
    else if (scale !== null) [total, part] = [total + (part || 1) * scale, null];
    else if (word !== "" && word !== "and" && word !== "a") close();
  }
  close();
  return found;
}

/** An Arabic number word without "and" or the article before it, as in «مئة وخمسين». */
function withoutParticle(word: string): string {
  const bare = word.replace(/^[وبل]?(?:ال)?/u, "");
  const isKnown = (each: string) => valueOfWord(each) !== null || scaleOfWord(each) !== null;
  if (isKnown(word)) return word;
  const known = [word.slice(1), bare, word.replace(/^ال/u, "")].find(isKnown);
  return /^[\u0600-\u06ff]/u.test(word) && known !== undefined ? known : word;
}

/** «خمسمئة» as «خمس مئة». */
function withoutHundred(word: string): string[] {
  const [, ones = ""] = /^(.+)(?:ميه|مايه)$/u.exec(word) ?? [];
  const stem = withoutParticle(ones);
  return valueOfWord(stem) === null ? [word] : [stem, "ميه"];
}
