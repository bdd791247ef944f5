import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wholeWordsOf } from "./whole-words.ts";

const EN = wholeWordsOf("en");

const SOURCE = join(import.meta.dirname, "../..");

/** All code that may speak to a reader: whatever mentions words, tests and the tables themselves left out. */
const CODE = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("language/words/"))
  .map((file) => readFileSync(join(SOURCE, file), "utf8"))
  .filter((text) => /\bwords\b|\bWords\b|WordsIn\b/.test(text))
  .join("\n");

/** A text of the words: the way to it, and whether its section holds no further one, as a record does. */
interface Found {
  readonly path: readonly string[];
  readonly inRecord: boolean;
}

function textsOf(words: object, path: readonly string[] = []): Found[] {
  const inRecord = Object.values(words).every((value) => typeof value !== "object");
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? textsOf(value, [...path, key]) : [{ path: [...path, key], inRecord }],
  );
}

const CALLS = new Map<string, readonly string[]>();

function callsOf(section: string): readonly string[] {
  const known = CALLS.get(section) ?? findCalls(section);
  CALLS.set(section, known);
  return known;
}

/** What the code calls a section of the words: its own name, and those that it is given in `a: b` or `a = b`. */
function findCalls(section: string): string[] {
  const given = [
    ...CODE.matchAll(new RegExp(`\\b${section}: (\\w+)[^;{}]*\\} = [\\w.]*(?:\\bwords\\b|WordsIn\\()`, "g")),
    ...CODE.matchAll(
      new RegExp(`\\b(\\w+)(?:: | = )[\\w.]*(?:\\bwords|WordsIn\\([\\w.]+\\))\\.${section}\\b(?!\\.)`, "g"),
    ),
  ];
  return [section, ...given.map(([, name]) => name ?? "")];
}

/** The texts that no code reads: neither by name, as a property of their section or taken out of it, nor by a key of a record. */
function unread(words: object): string[] {
  return textsOf(words)
    .filter(({ path, inRecord }) => {
      // The one section that is handed on as a whole, by the vocabulary.
      const [text = "", section = "words"] = path.toReversed();
      const calls = callsOf(section).join("|");
      const ways = [`\\.${text}\\b`, ...(inRecord ? ["\\["] : [])].join("|");
      const takenOut = `\\{[^{}]*\\b${text}\\b[^{}]*\\} = [\\w.()]*\\b(?:${calls})\\b`;
      return ![`\\b(?:${calls})(?:${ways})`, takenOut].some((way) => new RegExp(way).test(CODE));
    })
    .map(({ path }) => path.join("."));
}

test("every text is read somewhere", () => {
  expect(textsOf(EN).length, "texts looked at").toBeGreaterThan(150);
  expect(unread(EN)).toEqual([]);
});

test("a text that is read nowhere is found, in whichever section", () => {
  const share = { ...EN.share, forgotten: "", themes: { ...EN.share.themes }, lost: { one: "" } };
  const words = { ...EN, share, forgotten: "" };
  expect(unread(words)).toEqual(["share.forgotten", "share.lost.one", "forgotten"]);
});

test("no text is missing in a language that another one has", () => {
  const paths = (words: object) => textsOf(words).map(({ path }) => path.join("."));
  expect(paths(wholeWordsOf("ar")).sort()).toEqual(paths(EN).sort());
});
