import { agreement } from "../../text/anchor.ts";
import { escapeUnseen, nameCharacter } from "../../text/character-names.ts";
import { differencesBetween, type Mismatch } from "../../text/differences.ts";
import { fold } from "../../text/fold.ts";
import { findNearWords } from "../../text/near-words.ts";
import { type Normalised, normaliseWords } from "../../text/normalise.ts";
import { closestWord } from "../sources/closest-word.ts";
import { cut } from "../sources/shape.ts";

/** Longer words are not laid side by side with the article's, sign by sign. */
const LONGEST = 600;

/** So many differences are named. */
const MOST = 4;

/** What is said of words that the article does not have: what it has in their place, what differs, and the line to write. */
export function misquoted(field: string, words: string, body: Normalised): string {
  const wanted = normaliseWords(words);
  const said = `expected words of the article, found «${cut(wanted, 200)}»`;
  const near = wanted.length > LONGEST ? null : (findNearWords(body.text, wanted) ?? nearestWord(wanted, body.text));
  if (near === null) {
    const known = agreement(body, words);
    const far = known === "" ? "" : `; the article goes along only as far as «${cut(known, 200)}»`;
    return `${said}${far}; copy them from the article`;
  }
  const hasSameWords = fold(near) === fold(wanted);
  const has = hasSameWords ? differ(differencesBetween(wanted, near)) : `the article has «${cut(near, 200)}»`;
  return `${said}; ${has}; write ${field}: ${quotedLine(near)}`;
}

/** The word of the text that a single one is a slip for. */
function nearestWord(wanted: string, text: string): string | null {
  return wanted.includes(" ") ? null : closestWord(wanted, new Set(text.match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? []));
}

/** The words that stand before each of the places where the quote does, so many of them, each once. */
export function wordsBefore(body: Normalised, quote: string, count: number): string[] {
  const wanted = normaliseWords(quote);
  const found = new Set<string>();
  for (let at = body.text.indexOf(wanted); at >= 0 && found.size < MOST; at = body.text.indexOf(wanted, at + 1)) {
    const words = body.text
      .slice(Math.max(0, at - 200), at)
      .trim()
      .split(" ")
      .slice(-count)
      .join(" ");
    if (words !== "") found.add(words);
  }
  return [...found];
}

/** The same, as many words as are needed to tell two of the places apart, from that number on. */
export function wordsApart(body: Normalised, quote: string, count: number): string[] {
  const tries = [count, count + 1, count + 2, count + 4, count + 8].map((each) => wordsBefore(body, quote, each));
  return tries.find((before) => before.length > 1) ?? tries[0] ?? [];
}

/** The text in the quotation marks of YAML, what cannot be seen of it written as its number. */
export const quotedLine = (text: string): string => escapeUnseen(JSON.stringify(text));

function differ(differences: readonly Mismatch[]): string {
  const told = differences.slice(0, MOST).map(({ written, has }) => {
    if (written === "") return `the article has ${nameCharacter(has)} there`;
    if (has === "") return `the article has no ${nameCharacter(written)} there`;
    return `the article has ${nameCharacter(has)} for ${nameCharacter(written)}`;
  });
  return told.join(", ") + (differences.length > MOST ? " and other signs" : "");
}
