import { anchor, type Stretch } from "../text/anchor.ts";
import { type Normalised, normalise } from "../text/normalise.ts";
import { toWholeWords } from "../text/whole-words.ts";

/** A quote as a claim has it: the words, and those right before them where they stand more than once. */
export interface TextQuote {
  readonly quote: string;
  readonly prefix?: string;
}

/** Longer is no quote of one fact, in UTF-16 code units. */
const LONGEST = 400;

/** The shortest stretch of whole words that holds all of these, without marks around it, within the sentence. */
export function quoteOf(text: string, core: readonly Stretch[], sentence: Stretch): Stretch {
  const own = core.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const start = Math.min(...own.map((each) => each.start));
  const end = Math.max(...own.map((each) => each.end));
  const within = end - start > LONGEST ? { start: own[0]?.start ?? start, end: own[0]?.end ?? end } : { start, end };
  return trimmed(text, toWholeWords(text, within));
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  let [from, until] = [start, end];
  while (from < until && !/[\p{L}\p{N}]/u.test(text[from] ?? "")) from += 1;
  while (until > from && !/[\p{L}\p{N}\p{M}]/u.test(text[until - 1] ?? "")) until -= 1;
  return { start: from, end: until };
}

/** The words of the stretch as the text has them; where they stand more than once, with as many before them as tell them apart. */
export function quotedAt(text: string, { start, end }: Stretch, body: Normalised = normalise(text)): TextQuote {
  const quote = text.slice(start, end);
  if (anchor(body, quote) !== "ambiguous") return { quote };
  const before = text.slice(0, start);
  const words = [...before.matchAll(/\S+/gu)];
  for (let count = 1; count <= Math.min(words.length, 12); count++) {
    const from = words.at(-count)?.index ?? 0;
    const prefix = before.slice(from).trim();
    const found = anchor(body, quote, prefix);
    if (typeof found === "object" && found.start === start) return { quote, prefix };
  }
  return { quote };
}
