import type { Stretch } from "./anchor.ts";
import { sentenceAround } from "./sentence.ts";

/** More than this share of a text is more than excerpts of it. */
export const EXCERPT_SHARE = 1 / 3;

/** Stands for each letter of an article that must not be published. */
export const REDACTED = "█";

/** A quote with as much of its sentence around it as may be published. */
export interface Excerpt {
  /** What the sentence says before the quote; empty where the quote begins it, or where it is left out. */
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** The sides of the quote on which its sentence goes on and is left out. */
  readonly cut: "neither" | "before" | "after" | "both";
}

/**
 * The excerpt for each quote of a text, in their order. A quote is shown in its whole sentence, those that add least to
 * what is published first, as long as all of it together stays within `EXCERPT_SHARE` of the text; the others stand alone,
 * as do those beside redacted words.
 */
export function excerptsOf(text: string, quotes: readonly Stretch[]): Excerpt[] {
  const most = text.length * EXCERPT_SHARE;
  const published = [...quotes];
  const whole = new Set<number>();
  const addition = (sentence: Stretch) => coveredBy([...quotes, sentence]) - coveredBy(quotes);
  const sentences = quotes.map((quote) => sentenceAround(text, quote));
  const wishes = sentences.map((sentence, index) => ({ sentence, index, addition: addition(sentence) }));
  for (const { sentence, index } of wishes.sort((a, b) => a.addition - b.addition)) {
    if (text.slice(sentence.start, sentence.end).includes(REDACTED)) continue;
    const before = coveredBy(published);
    if (coveredBy([...published, sentence]) > Math.max(most, before)) continue;
    published.push(sentence);
    whole.add(index);
  }
  return quotes.map((quote, index) => excerpt(text, quote, sentences[index] ?? quote, whole.has(index)));
}

function excerpt(text: string, { start, end }: Stretch, sentence: Stretch, isWhole: boolean): Excerpt {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const quote = text.slice(start, end);
  if (isWhole) return { before, quote, after, cut: "neither" };
  return { before: "", quote, after: "", cut: cutOf(before !== "", after !== "") };
}

function cutOf(before: boolean, after: boolean): Excerpt["cut"] {
  if (before) return after ? "both" : "before";
  return after ? "after" : "neither";
}

/** How many code units the stretches cover, those covered twice counted once. */
export function coveredBy(stretches: readonly Stretch[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
