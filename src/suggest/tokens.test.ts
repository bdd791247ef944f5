import fc from "fast-check";
import { expect, test } from "vitest";
import { splitsOf, startAfter, tokensOf } from "./tokens.ts";

test("words are folded and keep their place in the text", () => {
  const text = "حَمـــاة، #حمص!";
  expect(tokensOf(text).map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([
    ["حماه", "حَمـــاة"],
    [",", "،"],
    ["حمص", "حمص"],
    ["!", "!"],
  ]);
});

test("a hyphen within a name is no mark, a dash between words is one", () => {
  expect(tokensOf("Deir ez-Zor - Homs").map(({ code }) => code)).toEqual(["deir", "ez", "zor", "—", "homs"]);
});

test("particles come off one by one, and لل stands for ل and the article", () => {
  expect(splitsOf("وبحماه").map(({ clitic, rest }) => `${clitic}+${rest}`)).toEqual(["+وبحماه", "و+بحماه", "وب+حماه"]);
  expect(splitsOf("للرستن").map(({ rest }) => rest)).toContain("الرستن");
});

test("a name begins after its particles and their marks", () => {
  const text = "وَبِحماة";
  expect(text.slice(startAfter(text, { start: 0, end: text.length }, 2))).toBe("حماة");
});

test("tokens follow each other and hold something", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let last = 0;
      for (const { start, end, code } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(code).not.toMatch(/^$|\s/);
        last = end;
      }
    }),
  );
});
