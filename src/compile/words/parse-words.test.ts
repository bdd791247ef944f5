import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { formatterFor } from "../../language/format.ts";
import { ar } from "../../language/words/ar.ts";
import { areasAr } from "../../language/words/areas-ar.ts";
import { codebookAr } from "../../language/words/codebook-ar.ts";
import { wordsFrom } from "../../language/words/messages.ts";
import { WANTED, type Wanted } from "../../language/words/reference.ts";
import { sourcesAr } from "../../language/words/sources-ar.ts";
import { wholeWordsOf } from "../../language/words/whole-words.ts";
import type { Words } from "../../language/words/words.ts";
import { formatIssue } from "../issue.ts";
import { parseWords } from "./parse-words.ts";

const ROOT = join(import.meta.dirname, "../../..");

const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

const parse = (language: string, text: string) => parseWords(new Map([[`words/${language}.yaml`, text]]), [language]);

const messagesOf = (language: string, text: string) => parse(language, text).issues.map(formatIssue);

const FRENCH = textOf("test/maps/myanmar/words/fr.yaml");

test.each([
  ["fr", "test/maps/myanmar/words/fr.yaml"],
  ["uk", "test/maps/ukraine/words/uk.yaml"],
])("the file of words in %s is complete", (language, path) => {
  expect(messagesOf(language, textOf(path))).toEqual([]);
});

test("the English file that editors start from is complete too", () => {
  expect(messagesOf("en", textOf("docs/words.en.yaml"))).toEqual([]);
});

test("a file of words speaks: what is put in, and the plural forms of its language", () => {
  const { words } = parse("uk", textOf("test/maps/ukraine/words/uk.yaml"));
  const { uk } = words;
  if (typeof uk !== "object") expect.fail("no words");
  const { sources, standing, found } = wordsFrom<Words>(uk.map);
  const format = formatterFor("uk", "latn");
  expect([1, 2, 5, 21, 111].map((count) => sources(format, count))).toEqual([
    "1 джерело",
    "2 джерела",
    "5 джерел",
    "21 джерело",
    "111 джерел",
  ]);
  expect(standing.notKnownFrom("1", "3")).toBe("невідомо від 1 до 3");
  expect([0, 2].map((count) => found(format, count))).toEqual(["Місця не знайдено", "Знайдено 2 місця"]);
});

test("a missing text is named, with what it is in English, a missing form too", () => {
  const text = FRENCH.replace("  retry: Réessayer\n", "").replace('    one: "# source"\n', "");
  expect(messagesOf("fr", text)).toEqual([
    "words/fr.yaml:2 map.retry: expected what is “Try again” in English, found nothing; write retry: and the same in fr",
    expect.stringMatching(
      /^words\/fr\.yaml:\d+ map\.sources\.one: expected what is “# source” in English, found nothing; write one: and the same in fr$/,
    ),
  ]);
});

test("a text that leaves out what is put in, or puts in what is not there, is an error", () => {
  const text = FRENCH.replace("since: depuis le {day}", "since: depuis le {jour}");
  expect(messagesOf("fr", text)).toEqual([
    expect.stringContaining('map.since: expected {day} in it, as in “since {day}”, found "depuis le {jour}"'),
    expect.stringContaining("map.since: expected only {day}, found {jour}"),
  ]);
});

test("a text that nothing reads, and a plural form that the language has not, are errors", () => {
  const text = FRENCH.replace("  mapLabel: Carte", "  maplabel: Carte").replace(
    "  evidence:\n    one:",
    "  evidence:\n    few: quelques extraits\n    one:",
  );
  const messages = messagesOf("fr", text);
  expect(messages.join("\n")).toContain("map.maplabel: expected no such text, found maplabel; did you mean mapLabel?");
  expect(messages.join("\n")).toContain("map.mapLabel: expected what is “Map” in English, found nothing");
  expect(messages.join("\n")).toContain(
    "map.evidence.few: expected a plural form of fr (one, other), found few; delete it",
  );
});

test("a file that is empty, or no mapping, is an issue and no throw", () => {
  for (const text of ["", "- 1\n", "map: 3\n", "map:\n  sources: 2\n", "{"]) {
    expect(messagesOf("fr", text).length, text).toBeGreaterThan(0);
  }
});

test("a language without words is a warning that says what its pages will be; a region of one that has them is none", () => {
  const { issues } = parseWords(new Map(), ["fr", "ar-SD", "en-US"]);
  expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(["warning language-without-words"]);
  expect(issues[0]?.message).toContain("words/fr.yaml");
  expect(issues[0]?.message).toContain('marked as English (lang="en")');
});

test("words of a language that the map has not are a warning", () => {
  const { issues } = parseWords(new Map([["words/fr.yaml", FRENCH]]), ["en"]);
  expect(issues.map(({ code }) => code)).toEqual(["words-unused"]);
});

/** A vocabulary as a file of words has it, its texts made with `{name}` and each plural form. */
function fileOf(words: object, wanted: Wanted): unknown {
  if (wanted.is !== "section") throw new Error("a vocabulary is a section");
  return Object.fromEntries([...wanted.parts].map(([key, part]) => [key, madeOf(Reflect.get(words, key), part)]));
}

function madeOf(value: unknown, part: Wanted): unknown {
  if (part.is === "section") return fileOf(value as object, part);
  if (typeof value !== "function") return value;
  const given = part.names.map((name) => `{${name}}`);
  if (part.is === "text") return value(...given);
  const form = (rule: Intl.LDMLPluralRule, count: number) =>
    value({ ...formatterFor("ar", "arab"), plural: () => rule, number: () => "#" }, count, ...given);
  const rules = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 } as const;
  return Object.fromEntries(
    Object.entries(rules).map(([rule, count]) => [rule, form(rule as Intl.LDMLPluralRule, count)]),
  );
}

test("the Arabic words could be such a file themselves, and would say the same", () => {
  const { licensedAs, attribution, excluded, layerUnder } = codebookAr;
  const licence = { licensedAs, attribution, excluded, layerUnder };
  const all = { map: wholeWordsOf("ar"), sources: sourcesAr, licence, areas: areasAr };
  const { words, issues } = parse("ar", stringify(fileOf(all, WANTED)));
  expect(issues.map(formatIssue)).toEqual([]);
  const made = words.ar;
  if (typeof made !== "object") expect.fail("no words");
  const again = wordsFrom<Words>(made.map);
  const format = formatterFor("ar", "arab");
  for (const count of [0, 1, 2, 3, 11, 100]) {
    expect(again.found(format, count)).toBe(ar.found(format, count));
    expect(again.summary(format, count, "كانون الأول")).toBe(ar.summary(format, count, "كانون الأول"));
  }
  expect(again.claims.controlFrom.full("أ", "ب")).toBe(ar.claims.controlFrom.full("أ", "ب"));
});
