import type { Stretch } from "../text/anchor.ts";
import { fold } from "../text/fold.ts";

/** A word of a text as a search compares it, or one of its marks; offsets in UTF-16 code units, `end` exclusive. */
export interface Token extends Stretch {
  readonly code: string;
  readonly isMark: boolean;
}

const WORDS_AND_MARKS = /[\p{L}\p{N}\p{M}\p{Cf}\u0640'’]+|[^\s]/gu;

/** Marks that part or enclose words; others, such as emoji and the sign of a hashtag, tell nothing. */
const MARKS = new Map(
  Object.entries({
    ...{ "،": ",", ",": ",", "؛": ";", ";": ";", ":": ":", ".": ".", "…": ".", "!": "!", "؟": "?", "?": "?" },
    ...{ "(": "(", ")": ")", "[": "(", "]": ")", "|": "|", "/": "/", "–": "—", "—": "—", "-": "—" },
    ...{ "«": '"', "»": '"', '"': '"', "“": '"', "”": '"', "„": '"' },
  }),
);

/** The words and marks of a text, in order; a hyphen inside a name parts it into words and is no mark. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORDS_AND_MARKS)].flatMap(({ 0: piece, index }): Token[] => {
    const [start, end] = [index, index + piece.length];
    const mark = MARKS.get(piece);
    if (mark !== undefined) return isHyphen(text, start, mark) ? [] : [{ start, end, code: mark, isMark: true }];
    const code = fold(piece.replace(/['’]s$/u, ""));
    return code === "" ? [] : [{ start, end, code: code.replaceAll(" ", ""), isMark: false }];
  });
}

function isHyphen(text: string, at: number, mark: string): boolean {
  const joined = /[\p{L}\p{N}]/u;
  return mark === "—" && joined.test(text[at - 1] ?? "") && joined.test(text[at + 1] ?? "");
}

/** What Arabic writes as one with a name: and, so; in, for, as. */
export interface Split {
  readonly clitic: string;
  readonly rest: string;
}

/** How a folded word may be parted into particles and a name, the word as it is first. */
export function splitsOf(code: string): Split[] {
  if (!/^[\u0621-\u064a]/u.test(code)) return [{ clitic: "", rest: code }];
  const [, clitic = "", rest = ""] = /^([وف]?[بلك]?)(.*)$/u.exec(code) ?? [];
  const ways = Array.from({ length: clitic.length }, (_, index) => ({
    clitic: code.slice(0, index + 1),
    rest: code.slice(index + 1),
  }));
  const [, before = "", noun = ""] = /^([وف]?)لل(.+)$/u.exec(code) ?? [];
  const joined = noun === "" ? [] : [{ clitic: `${before}ل`, rest: `ال${noun}` }];
  return [{ clitic: "", rest: code }, ...ways, ...joined].filter((each) => each.rest.length > 1 || rest === "");
}

/** Where the name begins in a token that starts with so many letters of particles. */
export function startAfter(text: string, { start, end }: Stretch, letters: number): number {
  let [at, left] = [start, letters];
  while (at < end && (left > 0 || /[\p{M}\p{Cf}\u0640]/u.test(text[at] ?? ""))) {
    if (!/[\p{M}\p{Cf}\u0640]/u.test(text[at] ?? "")) left -= 1;
    at += 1;
  }
  return at;
}
