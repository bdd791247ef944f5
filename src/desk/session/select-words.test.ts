import fc from "fast-check";
import { expect, test } from "vitest";
import { quotedAt } from "../../suggest/quotes.ts";
import { anchor } from "../../text/anchor.ts";
import { normalise } from "../../text/normalise.ts";
import { toWholeWords } from "../../text/whole-words.ts";
import { selectWords } from "./select-words.ts";

const ARTICLE = `سيطرت الفصائل على مدينة حمص، اليوم السبت، وفق المرصد.
«انسحبت القوات من حماة» قال المتحدث.  He said: “troops left Hama” twice:
troops left Hama. ٣٫٥ كيلومترات\u200F (5.5 km)…\n\n👩‍👩‍👧 e\u0301te\u0301 ـــ`;

const texts = fc.oneof(
  fc.constant(ARTICLE),
  fc
    .array(
      fc.constantFrom(
        "حمص",
        "و",
        "الـ",
        " ",
        "\n",
        "a",
        "é",
        "e\u0301",
        ".",
        "،",
        "👩‍👧",
        "\u200F",
        "5",
        "٫",
        "-",
        "'",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

const selections = fc.tuple(texts, fc.integer({ min: -5, max: 400 }), fc.integer({ min: -5, max: 400 }));

test("for any selection the quote is exactly the verbatim slice of the article, of whole words", () => {
  fc.assert(
    fc.property(selections, ([text, start, end]) => {
      const stretch = selectWords(text, { start, end });
      if (stretch === null) return;
      const { quote } = quotedAt(text, stretch);
      expect(quote).toBe(text.slice(stretch.start, stretch.end));
      expect(quote.trim()).toBe(quote);
      expect(quote).not.toBe("");
      expect(toWholeWords(text, stretch)).toEqual(stretch);
    }),
    { numRuns: 2000 },
  );
});

test("for any selection the quote is found again at the same offsets, or its words stand too often to tell", () => {
  fc.assert(
    fc.property(selections, ([text, start, end]) => {
      const stretch = selectWords(text, { start, end });
      if (stretch === null) return;
      const { quote, prefix } = quotedAt(text, stretch);
      const found = anchor(normalise(text), quote, prefix);
      if (found === "ambiguous") return;
      expect(found).toEqual(stretch);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["من حماة", "من حماة"],
  ["صائل على مدي", "الفصائل على مدينة"],
  ["، اليوم السبت،", "اليوم السبت"],
  ["“troops left Hama”", "troops left Hama"],
  ["\u0301t", "e\u0301te\u0301"],
])("of %j it takes %j", (selected, taken) => {
  const start = ARTICLE.indexOf(selected);
  const stretch = selectWords(ARTICLE, { start: start + selected.length, end: start });
  expect(stretch && ARTICLE.slice(stretch.start, stretch.end)).toBe(taken);
});

test("a selection of white space and marks is none", () => {
  expect(selectWords(ARTICLE, { start: ARTICLE.indexOf("…"), end: ARTICLE.indexOf("👩") })).toBeNull();
  expect(selectWords("", { start: 0, end: 9 })).toBeNull();
});
