import fc from "fast-check";
import { expect, test } from "vitest";
import { coveredBy, EXCERPT_SHARE, excerptsOf } from "./excerpts.ts";
import { sentenceAround } from "./sentence.ts";

/** Where the words stand in the text. */
const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const FILLER = " Nothing is quoted from this long sentence, which only makes the text longer.".repeat(6);

test("a quote stands in its whole sentence where there is room", () => {
  const text = `At dawn they left Homs by road.${FILLER}`;
  expect(excerptsOf(text, [at(text, "they left Homs")])).toEqual([
    { before: "At dawn ", quote: "they left Homs", after: " by road.", cut: "neither" },
  ]);
});

test("without room a quote stands alone, and the excerpt says on which sides its sentence goes on", () => {
  const text = "At dawn they left. They took Hama at noon. So they said: all is well";
  const quotes = ["they left.", "They took", "said", "So they said: all is well"].map((words) => at(text, words));
  expect(excerptsOf(text, quotes).map(({ before, quote, after, cut }) => [before, quote, after, cut])).toEqual([
    ["", "they left.", "", "before"],
    ["", "They took", "", "after"],
    // What another quote publishes anyway adds nothing.
    ["So they ", "said", ": all is well", "neither"],
    ["", "So they said: all is well", "", "neither"],
  ]);
  const lonely = "One two three four.";
  expect(excerptsOf(lonely, [at(lonely, "two three")])[0]?.cut).toBe("both");
});

test("the sentences that add least come first", () => {
  const long = "In the long report of the day it was written that Homs was left by all of the forces there.";
  const short = "Then Hama fell.";
  const text = `${long} ${short}${FILLER.slice(0, 160)}`;
  const cuts = excerptsOf(text, [at(text, "Homs was left"), at(text, "Hama fell")]).map(({ cut }) => cut);
  expect(cuts).toEqual(["both", "neither"]);
});

test("two quotes of one sentence pay for it once", () => {
  const text = `First Hama fell and then Homs was left.${FILLER.slice(0, 90)}`;
  const excerpts = excerptsOf(text, [at(text, "Hama fell"), at(text, "Homs was left")]);
  expect(excerpts.map(({ cut }) => cut)).toEqual(["neither", "neither"]);
});

test("a text without quotes has no excerpts", () => {
  expect(excerptsOf("Nothing.", [])).toEqual([]);
});

test("whatever is quoted, excerpts hold only words of the quote's sentence, and no more of the text than may be", () => {
  const words = fc.array(fc.constantFrom("سقطت", "حماة", "Homs", "fell.", "ثم", "د.", "قال؟", "\n"), { maxLength: 60 });
  const picks = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 })), { maxLength: 6 });
  fc.assert(
    fc.property(words, picks, (parts, spans) => {
      const text = parts.join(" ");
      const quotes = spans
        .map(([start, length]) => ({ start, end: Math.min(start + length, text.length) }))
        .filter(({ start, end }) => start < end && text.slice(start, end).trim() === text.slice(start, end));
      const excerpts = excerptsOf(text, quotes);
      const shown = quotes.map(({ start, end }, index) => {
        const { before = "", after = "" } = excerpts[index] ?? {};
        const sentence = sentenceAround(text, { start, end });
        expect(sentence.start).toBeLessThanOrEqual(start - before.length);
        expect(sentence.end).toBeGreaterThanOrEqual(end + after.length);
        return { start: start - before.length, end: end + after.length };
      });
      expect(coveredBy(shown)).toBeLessThanOrEqual(Math.max(coveredBy(quotes), text.length * EXCERPT_SHARE));
    }),
  );
});

test("what is covered twice counts once", () => {
  expect(
    coveredBy([
      { start: 5, end: 10 },
      { start: 0, end: 7 },
      { start: 20, end: 21 },
    ]),
  ).toBe(11);
  expect(coveredBy([])).toBe(0);
});
