import { anchor, type Stretch } from "../../text/anchor.ts";
import { EXCERPT_SHARE } from "../../text/excerpts.ts";
import { normalise } from "../../text/normalise.ts";
import { sentenceAround } from "../../text/sentence.ts";
import { toWholeWords } from "../../text/whole-words.ts";
import { oneLine, rowAsText } from "../sources/record.ts";
import type { Row } from "./row.ts";

/** The text that a row becomes, and the words of it that its claim quotes. */
export interface TextOfRow {
  readonly title: string;
  readonly body: string;
  readonly quote: string;
  readonly hasOwnWords: boolean;
  /** Whether more is quoted than an excerpt may be without a reason. */
  readonly isMostlyQuoted: boolean;
}

/** Letters: of longer words only the first sentences are quoted. */
const LONGEST_QUOTE = 500;

const LONGEST_TITLE = 120;

/** The text of a row, under its own title or the one that is given; or why there is none. */
export function textOfRow(row: Row, called: string, isTitleKept: boolean): TextOfRow | { readonly problem: string } {
  const own = row.words || row.title;
  const words = own || rowAsText(row.record) || (row.spot ? row.spot.join(", ") : "");
  const title = isTitleKept ? called : row.title || (own ? headOf(words) : called);
  const body = `${oneLine(words).startsWith(oneLine(title)) ? words : `${title}\n\n${words}`}\n`;
  const folded = normalise(body);
  const stretch = [excerptOf(words), words]
    .map((each) => anchor(folded, each))
    .find((found): found is Stretch => typeof found === "object");
  if (stretch === undefined)
    return { problem: "expected words that can be quoted, found none that stand once in the row" };
  const whole = toWholeWords(body, stretch);
  const share = (whole.end - whole.start) / body.length;
  const quote = body.slice(whole.start, whole.end);
  return { title, body, quote, hasOwnWords: own !== "", isMostlyQuoted: share > EXCERPT_SHARE };
}

/** The words, or their first sentences where they are many. */
function excerptOf(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  let end = 0;
  while (end < words.length) {
    const start = end + (words.slice(end).length - words.slice(end).trimStart().length);
    const next = sentenceAround(words, { start, end: Math.min(start + 1, words.length) }).end;
    if (next <= end || (end > 0 && next > LONGEST_QUOTE)) break;
    end = next;
  }
  return words.slice(0, end).trim() || words;
}

/** The first line, or of a long one its first words. */
function headOf(words: string): string {
  const [line = ""] = words.split("\n");
  const head = line.length <= LONGEST_TITLE ? line : line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, "");
  return head.trim();
}
