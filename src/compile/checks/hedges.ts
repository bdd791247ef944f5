import { type Stretch, stretchesOf } from "../../text/anchor.ts";
import type { Normalised } from "../../text/normalise.ts";
import { sentenceAround } from "../../text/sentence.ts";
import type { Issue } from "../issue.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";

/**
 * A warning for each hedge that stands neither in the sentence of its quote nor in one of the two right beside it: it is likely to
 * be about something else. In a sentence beside, the claim's note must say why it is about the quote. `stretches` are where the
 * quotes of the article's claims stand, `folded` is its text in normal form.
 */
export function checkHedges(
  stretches: ReadonlyMap<ClaimEntry, Stretch>,
  { body }: ArticleEntry,
  folded: Normalised,
): Issue[] {
  return [...stretches].flatMap(([claim, quote]) => {
    const { hedge, ...fields } = claim.fields;
    if (hedge === undefined) return [];
    const own = sentenceAround(body, quote);
    const places = stretchesOf(folded, hedge);
    if (places.length === 0 || places.some((place) => overlaps(place, own))) return [];
    const isBeside = places.some((place) => sidesOf(body, own).some((side) => overlaps(place, side)));
    if (isBeside && Object.keys(fields).some((name) => name.startsWith("note_"))) return [];
    const found = isBeside ? "them in the sentence beside, and no note that says why" : "them in another one";
    const message = `expected words of doubt from the sentence of the quote, found ${found}`;
    return [entryIssue("hedge-elsewhere", claim, ["hedge"], message)];
  });
}

const overlaps = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end;

/** The sentences right before and after a sentence. */
function sidesOf(body: string, { start, end }: Stretch): Stretch[] {
  const before = body.slice(0, start).trimEnd().length - 1;
  const after = end + (body.slice(end).length - body.slice(end).trimStart().length);
  return [
    ...(before < 0 ? [] : [sentenceAround(body, { start: before, end: before + 1 })]),
    ...(after >= body.length ? [] : [sentenceAround(body, { start: after, end: after + 1 })]),
  ];
}
