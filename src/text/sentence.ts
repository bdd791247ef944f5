import { findLast } from "../model/find-last.ts";
import type { Stretch } from "./anchor.ts";

/**
 * The sentence that a stretch of a text lies in, white space around it left out; all of them where it lies in several.
 * A line break ends a sentence; the point of a number or an abbreviation, such as that of «د.», does not.
 */
export function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  const breaks = breaksOf(text);
  const from = findLast(breaks, (offset) => offset <= start) ?? 0;
  const until = breaks.find((offset) => offset >= end && offset > from) ?? text.length;
  const sentence = text.slice(from, until);
  const blank = sentence.length - sentence.trimStart().length;
  return { start: from + blank, end: Math.max(from + blank, from + sentence.trimEnd().length) };
}

/** The sentences of a text in its order, white space around them left out; none that would be empty. */
export function sentencesOf(text: string): Stretch[] {
  const breaks = breaksOf(text);
  return breaks.slice(0, -1).flatMap((from, index) => {
    const sentence = text.slice(from, breaks[index + 1]);
    const start = from + sentence.length - sentence.trimStart().length;
    const end = from + sentence.trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}

const ABBREVIATION = /(?<![\p{L}\p{M}])(?:\p{L}|Col|Dr|Gen|Lt|Maj|Mr|Mrs|Ms|No|St)\.[^\S\n]*$/u;

const SEGMENTER = new Intl.Segmenter("ar", { granularity: "sentence" });

/** The text that was asked about last: whoever goes through the claims of an article asks about the same one again. */
let remembered = { text: "", breaks: [0] as readonly number[] };

/** Where sentences begin, and the end of the text. */
function breaksOf(text: string): readonly number[] {
  if (remembered.text !== text) {
    const segments = [...SEGMENTER.segment(text)];
    const begins = segments.filter((_, index) => !ABBREVIATION.test(segments[index - 1]?.segment ?? ""));
    remembered = { text, breaks: [...begins.map(({ index }) => index), text.length] };
  }
  return remembered.breaks;
}
