import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "./normalise.ts";

// Letters, marks and white space of the kinds that normalising touches.
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "e",
      "\u0301",
      "\u0327",
      " ",
      "\n",
      "\u00a0",
      "ا",
      "\u0653",
      "\u064e",
      "\u1100",
      "\u1161",
      "😀",
    ),
  }),
);

test("white space of every kind and length becomes one space", () => {
  expect(normalise("حمص\u00a0\n\n حماة\t").text).toBe("حمص حماة ");
});

test("a text of ten million letters is taken, its runs joined where they are cut", () => {
  const long = "x ".repeat(5_000_000);
  expect(normalise(long).text === long, "the text is as it was").toBe(true);
  expect(normalise(`${"e".repeat(4096)}\u0301`).text).toBe(`${"e".repeat(4095)}é`);
});

test("letters and their marks become one letter", () => {
  expect(normalise("cafe\u0301 ا\u0653").text).toBe("café آ");
});

test("offsets of a joined letter point to all that it came from", () => {
  const { text, starts, ends } = normalise("e\u0301x");
  expect(text).toBe("éx");
  expect(starts).toEqual([0, 2, 3]);
  expect(ends).toEqual([2, 3]);
});

test("the text is that of NFC with white space runs as one space", () => {
  fc.assert(
    fc.property(text, (original) => normalise(original).text === original.normalize("NFC").replace(/\s+/gu, " ")),
    { numRuns: 2000 },
  );
});

test("normalising twice is normalising once", () => {
  fc.assert(fc.property(text, (original) => normalise(normalise(original).text).text === normalise(original).text));
});

test("every code unit of the original is covered, in order", () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: normal, starts, ends } = normalise(original);
      expect(starts).toHaveLength(normal.length + 1);
      expect(ends).toHaveLength(normal.length);
      expect(starts[0]).toBe(0);
      ends.forEach((end, unit) => {
        const next = starts[unit + 1] ?? 0;
        const isSamePiece = next === starts[unit];
        expect(isSamePiece ? ends[unit + 1] : next, `after code unit ${unit}`).toBe(end);
      });
    }),
    { numRuns: 2000 },
  );
});
