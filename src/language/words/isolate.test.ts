import { expect, test } from "vitest";
import { formatterFor } from "../format.ts";
import { ar } from "./ar.ts";
import { isolate, isolating, withoutIsolates } from "./isolate.ts";
import { localeFor } from "./vocabulary.ts";

const FILLER = "HTS 24";

test("from right to left every text is isolated, from left to right one that could be reordered", () => {
  expect(isolate("حمص", "rtl")).toBe("\u2068حمص\u2069");
  expect(isolate("Homs", "rtl")).toBe("\u2068Homs\u2069");
  expect(isolate("حمص 24", "ltr")).toBe("\u2068حمص 24\u2069");
  expect(isolate("Homs 24", "ltr")).toBe("Homs 24");
  expect(isolate("", "rtl")).toBe("");
});

test("a text that is made of isolated ones has the direction of the first letter among them", () => {
  expect(isolate(`${isolate("حمص", "rtl")} (24)`, "rtl")).toBe("\u2067\u2068حمص\u2069 (24)\u2069");
  expect(isolate(`${isolate("Homs", "rtl")} (24)`, "rtl")).toBe("\u2066\u2068Homs\u2069 (24)\u2069");
});

test("isolates can be taken away again", () => {
  expect(withoutIsolates(isolate(`${isolate("a", "rtl")} b`, "rtl"))).toBe("a b");
});

test("texts that are put into words are isolated however deep the words are, all else stays", () => {
  const words = isolating({ plain: "x", deep: { name: (name: string, count: number) => `${name} ${count}` } }, "rtl");
  expect(words.plain).toBe("x");
  expect(words.deep.name("Homs", 3)).toBe("\u2068Homs\u2069 3");
});

/** Every sentence that the words make of texts alone, or of a number and a text, with a filler for each text. */
function sentencesOf(words: object): string[] {
  return Object.values(words).flatMap((value) => {
    if (typeof value === "object" && value !== null) return sentencesOf(value);
    return typeof value === "function" ? sentencesMadeBy(value) : [];
  });
}

function sentencesMadeBy(make: (...given: unknown[]) => string): string[] {
  const counting = make(formatterFor("ar", "arab"), 3, FILLER);
  const isCounting = !counting.includes("[object");
  return [isCounting ? counting : make(FILLER, FILLER)].filter((sentence) => sentence.includes(FILLER));
}

test("whatever is put into an Arabic sentence is isolated there", () => {
  expect(sentencesOf(ar).join("\n"), "the bare table").not.toContain("\u2068");
  const sentences = sentencesOf(localeFor("ar", "arab").words);
  expect(sentences.length, "sentences looked at").toBeGreaterThan(20);
  for (const sentence of sentences) {
    expect(sentence.replaceAll(`\u2068${FILLER}\u2069`, ""), sentence).not.toContain(FILLER);
  }
});
