import fc from "fast-check";
import { expect, test } from "vitest";
import { agreement, anchor, contains } from "./anchor.ts";
import { normalise } from "./normalise.ts";

const BODY = "سقطت حماة.\n\nوسقطت  حمص، ثم سقطت\u00a0حمص ثانية. Cafe\u0301 closed.";
const body = normalise(BODY);

/** The words of the original that the quote was found at. */
function wordsAt(quote: string, prefix?: string): string {
  const found = anchor(body, quote, prefix);
  return typeof found === "string" ? found : BODY.slice(found.start, found.end);
}

test.each([
  ["words that stand once are found", "سقطت حماة", "سقطت حماة"],
  ["white space may differ", " حماة. وسقطت\nحمص ", "حماة.\n\nوسقطت  حمص"],
  ["composed and decomposed letters are the same", "Café closed", "Cafe\u0301 closed"],
  ["other words are missing", "سقطت دمشق", "missing"],
  ["a letter in another spelling is missing", "سقطت حماه", "missing"],
  ["nothing is missing", "  ", "missing"],
  ["a letter without its mark is missing", "Cafe", "missing"],
  ["words that stand twice are ambiguous", "سقطت حمص", "ambiguous"],
])("%s", (_, quote, expected) => {
  expect(wordsAt(quote)).toBe(expected);
});

test("words that overlap themselves stand twice", () => {
  expect(anchor(normalise("ها ها ها"), "ها ها")).toBe("ambiguous");
});

test("a prefix chooses between two", () => {
  expect(anchor(body, "سقطت حمص", "، ثم")).toEqual({ start: 27, end: 35 });
  expect(anchor(body, "سقطت حمص", "و")).toEqual({ start: 13, end: 22 });
});

test("a prefix that stands before neither is missing", () => {
  expect(anchor(body, "سقطت حمص", "ثانية")).toBe("prefix-missing");
});

test("a prefix that stands before both leaves it ambiguous", () => {
  expect(anchor(normalise("ثم جاء، ثم جاء"), "جاء", "ثم")).toBe("ambiguous");
});

test("a prefix of words that are missing does not hide that", () => {
  expect(anchor(body, "سقطت دمشق", "ثم")).toBe("missing");
});

test("words may stand anywhere and more than once to be contained", () => {
  expect(contains(body, "سقطت حمص")).toBe(true);
  expect(contains(body, "سقطت دمشق")).toBe(false);
});

test.each([
  ["سقطت حماه", "سقطت حما"],
  ["سقطت حماة", "سقطت حماة"],
  ["Xسقطت", ""],
  ["", ""],
])("the article agrees with «%s» as far as «%s»", (quote, known) => {
  expect(agreement(body, quote)).toBe(known);
});

const words = fc.string({ unit: fc.constantFrom("e", "\u0301", "\u0327", " ", "\n", "ا", "\u0653", "ب", "😀", "x") });

test("a quote between marks that stand once is found there, however its white space is written", () => {
  fc.assert(
    fc.property(words, words, words, (before, quote, after) => {
      const text = `${before}[${quote}]|${after}`;
      const start = before.length;
      const written = `[${quote}]`.replace(/\s+/g, "\t \n");
      expect(anchor(normalise(text), written)).toEqual({ start, end: start + quote.length + 2 });
    }),
    { numRuns: 2000 },
  );
});

test("what is found is the quote, whatever part of the text is asked for", () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const quote = text.slice(start, end);
      const found = anchor(normalise(text), quote);
      if (typeof found === "string") return;
      expect(normalise(text.slice(found.start, found.end)).text).toBe(normalise(quote).text.trim());
    }),
    { numRuns: 3000 },
  );
});

test("any part of a text without marks stands in it once or more", () => {
  const plain = fc.string({ unit: fc.constantFrom("e", " ", "\n", "ا", "ب", "😀", "x"), minLength: 1 });
  fc.assert(
    fc.property(plain, plain, plain, (before, quote, after) => {
      fc.pre(quote.trim() !== "");
      expect(anchor(normalise(before + quote + after), quote)).not.toBe("missing");
    }),
  );
});
