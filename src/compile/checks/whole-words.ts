import { type Stretch, standingBefore, stretchesOf } from "../../text/anchor.ts";
import { type Normalised, normalise } from "../../text/normalise.ts";
import { toWholeWords } from "../../text/whole-words.ts";
import type { Issue } from "../issue.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import type { Path } from "../sources/source.ts";
import { quotedLine } from "./misquotes.ts";

/**
 * An issue for each quote, hedge and prefix that begins or ends inside a word of the article, and for the words of a number
 * that do so in the quote; with the whole words to paste. `stretches` are where the quotes of its claims stand, `folded` is its
 * text in normal form.
 */
export function checkWholeWords(
  stretches: ReadonlyMap<ClaimEntry, Stretch>,
  { body }: ArticleEntry,
  folded: Normalised,
): Issue[] {
  return [...stretches].flatMap(([claim, stretch]) => {
    const { hedge, prefix, number } = claim.fields;
    const before = prefix === undefined ? null : standingBefore(folded, stretch.start, prefix);
    const quote = body.slice(stretch.start, stretch.end);
    return [
      ...checkWords(claim, ["quote"], body, [stretch]),
      ...(before ? checkWords(claim, ["prefix"], body, [before], { isEndFree: true }) : []),
      ...(hedge === undefined ? [] : checkWords(claim, ["hedge"], body, stretchesOf(folded, hedge))),
      ...(number === undefined
        ? []
        : checkWords(claim, ["number", "words"], quote, stretchesOf(normalise(quote), number.words))),
    ];
  });
}

/** An issue unless the words stand somewhere whole; of a prefix the end does not count, as the quote goes on from there. */
function checkWords(
  claim: ClaimEntry,
  field: Path,
  text: string,
  places: readonly Stretch[],
  { isEndFree = false } = {},
): Issue[] {
  const wholes = places.map((place) => {
    const { start, end } = toWholeWords(text, place);
    return { start, end: isEndFree ? place.end : end };
  });
  const isCut = places.every(({ start, end }, index) => wholes[index]?.start !== start || wholes[index]?.end !== end);
  const [first] = places;
  const [whole] = wholes;
  if (!first || !whole || !isCut) return [];
  const message = `expected whole words of the article, found «${text.slice(first.start, first.end)}», which cuts one`;
  const remedy = `write ${field.at(-1)}: ${quotedLine(text.slice(whole.start, whole.end))}`;
  return [entryIssue("word-cut", claim, field, message, remedy)];
}
