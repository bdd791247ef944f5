import type { Wanted } from "../../language/words/reference.ts";
import type { Language } from "../../model/names.ts";
import type { WordTree } from "../../model/own-words.ts";
import { type Issue, type IssueCode, issue } from "../issue.ts";
import { closestWord } from "../sources/closest-word.ts";
import { show } from "../sources/shape.ts";
import { type Path, type Source, whereOf } from "../sources/source.ts";
import { pluralFormsOf } from "./plural-forms.ts";

type Shaped = { words: WordTree; issues: Issue[] };

/** The words of a file in the form that pages read, and an issue for each text that is missing, unknown or does not say what it has to. */
export function shapeWords(source: Source, wanted: Wanted, language: Language): Shaped {
  const issues: Issue[] = [];
  const forms: readonly string[] = pluralFormsOf(language);
  const complain = (code: IssueCode, path: Path, found: string, remedy: string) =>
    void issues.push(issue(code, whereOf(source, path), found, remedy));

  function section(value: unknown, parts: ReadonlyMap<string, Wanted>, path: Path): WordTree {
    if (!isMapping(value)) {
      const code = value === undefined ? "words-incomplete" : "words-invalid";
      const found = value === undefined ? "none" : show(value);
      complain(
        code,
        path,
        `expected ${countTexts(parts)} texts, found ${found}`,
        "copy them from docs/words.en.yaml, and translate them",
      );
      return {};
    }
    const given = value;
    for (const key of Object.keys(given).filter((each) => !parts.has(each))) {
      const close = closestWord(key, parts.keys());
      complain(
        "words-invalid",
        [...path, key],
        `expected no such text, found ${key}`,
        close === null ? "delete it" : `did you mean ${close}? Write it so`,
      );
    }
    return Object.fromEntries([...parts].map(([key, each]) => [key, part(given[key], each, [...path, key])]));
  }

  function part(value: unknown, each: Wanted, path: Path): string | WordTree {
    switch (each.is) {
      case "section":
        return section(value, each.parts, path);
      case "text":
        return text(value, each.english, each.names, path);
      case "forms":
        return { "#": counting(value, each, path) };
    }
  }

  function text(value: unknown, english: string, names: readonly string[], path: Path): string {
    if (typeof value !== "string" || value.trim() === "") {
      const code = value === undefined ? "words-incomplete" : "words-invalid";
      complain(
        code,
        path,
        `expected what is “${english}” in English, found ${value === undefined ? "nothing" : show(value)}`,
        `write ${path.at(-1)}: and the same in ${language}`,
      );
      return "";
    }
    for (const [fault, remedy] of faultsOf(value, english, names)) complain("words-invalid", path, fault, remedy);
    return value.replace(/\{([^{}]*)\}/g, (_, name: string) => `{${names.indexOf(name)}}`);
  }

  function counting(value: unknown, { english, names }: Wanted & { is: "forms" }, path: Path): WordTree {
    const told = english.other ?? "";
    if (!isMapping(value)) {
      const code = value === undefined ? "words-incomplete" : "words-invalid";
      complain(
        code,
        path,
        `expected a text for each of ${forms.join(", ")}, as “${told}” is in English, found ${value === undefined ? "nothing" : show(value)}`,
        `write ${path.at(-1)}: { ${forms.map((form) => `${form}: …`).join(", ")} }`,
      );
      return { other: "" };
    }
    for (const key of Object.keys(value).filter((each) => !([...forms, "zero", "other"] as string[]).includes(each))) {
      complain(
        "words-invalid",
        [...path, key],
        `expected a plural form of ${language} (${forms.join(", ")}), found ${key}`,
        "delete it",
      );
    }
    const kept = [...forms, "zero", "other"].filter(
      (form, at, all) => (form in value || forms.includes(form)) && all.indexOf(form) === at,
    );
    const shaped = Object.fromEntries(
      kept.map((form) => [form, text(value[form], english[form] ?? told, names, [...path, form])]),
    );
    return { ...shaped, other: shaped.other ?? shaped[forms.at(-1) ?? ""] ?? "" };
  }

  return { words: part(source.value ?? undefined, wanted, []) as WordTree, issues };
}

/** What is wrong with what a text puts in: names that it leaves out, or does not get. */
function faultsOf(text: string, english: string, names: readonly string[]): [fault: string, remedy: string][] {
  const used = new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name));
  const lost = names.filter((name) => !used.has(name));
  const odd = [...used].filter((name) => !names.includes(name));
  const allowed = names.length > 0 ? `only ${names.map(braced).join(", ")}` : "nothing in braces";
  return [
    ...(lost.length > 0
      ? [
          pair(
            `expected ${lost.map(braced).join(", ")} in it, as in “${english}”, found ${show(text)}`,
            `write ${lost.map(braced).join(" and ")} where it belongs`,
          ),
        ]
      : []),
    ...(odd.length > 0
      ? [pair(`expected ${allowed}, found ${odd.map(braced).join(", ")}`, "delete it, or write it without braces")]
      : []),
  ];
}

const pair = (fault: string, remedy: string): [string, string] => [fault, remedy];

const braced = (name: string) => `{${name}}`;

function countTexts(parts: ReadonlyMap<string, Wanted>): number {
  return [...parts.values()].reduce((sum, each) => sum + (each.is === "section" ? countTexts(each.parts) : 1), 0);
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
