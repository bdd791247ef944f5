import { Parser } from "htmlparser2";

/** Elements inside each other. A page that somebody wrote has a few dozen; what finds its article takes much longer with each. */
const DEEPEST = 150;

/** A line of Markdown that begins with so many quotations or lists inside each other. */
const DEEP_LINE = /^[ \t]*(?:>[ \t]*|(?:[*+-]|\d{1,9}[.)])[ \t]+){50}/m;

/** Why HTML or Markdown is nothing that somebody wrote, if its elements are too deep inside each other to be read in any time; else null. */
export function nestingProblem(text: string, form = "html"): string | null {
  return isDeeper(text, DEEPEST) || (form === "markdown" && DEEP_LINE.test(text))
    ? `expected a page with at most ${DEEPEST} elements inside each other, found more; copy the text of the article alone`
    : null;
}

/** Characters that are read at once; after each of them the reader may stop. */
const PIECE = 10_000;

function isDeeper(html: string, most: number): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => {
      depth++;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => void depth--,
  });
  for (let at = 0; at < html.length && deepest <= most; at += PIECE) parser.write(html.slice(at, at + PIECE));
  return deepest > most;
}
