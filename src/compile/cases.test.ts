import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { compile } from "./compile.ts";
import { ERROR_CODES, type Issue, WARNING_CODES } from "./issue.ts";

const CASES = join(import.meta.dirname, "cases");
const names = readdirSync(CASES).filter((name) => name !== "base");
const base = readFiles("base");

/** The files of a case by their path in it. */
function readFiles(name: string): Map<string, string> {
  const folder = join(CASES, name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path, "utf8")]));
}

/** The base with the files of a case in the place of its own, and without those that its `case.json` deletes. */
function dataOf(name: string): { files: Map<string, string>; expected: string | undefined } {
  const own = readFiles(name);
  const files = new Map([...base, ...own]);
  const orders = JSON.parse(own.get("case.json") ?? "{}") as { delete?: string[] };
  for (const path of ["case.json", "expected.json", ...(orders.delete ?? [])]) files.delete(path);
  return { files, expected: own.get("expected.json") };
}

const expectedOf = (name: string) => JSON.parse(dataOf(name).expected ?? "[]") as Issue[];

test("the base of the cases has no issue", () => {
  expect(compile(base).issues).toEqual([]);
});

test.each(names)("%s gives the issues that it is expected to", (name) => {
  const { files, expected } = dataOf(name);
  const { dataset, issues } = compile(files);
  const text = `${JSON.stringify(issues, null, 2)}\n`;
  if (process.env.UPDATE_CASES) writeFileSync(join(CASES, name, "expected.json"), text);
  else expect(text).toBe(expected);
  expect(dataset === null).toBe(issues.some(({ severity }) => severity === "error"));
});

test("every code of an issue occurs in a case", () => {
  const found = new Set(names.flatMap(expectedOf).map(({ code }) => code));
  expect([...ERROR_CODES, ...WARNING_CODES].filter((code) => !found.has(code))).toEqual([]);
});

test("a case that is named after a code shows that code", () => {
  const codes: readonly string[] = [...ERROR_CODES, ...WARNING_CODES];
  const named = names.filter((name) => codes.includes(name));
  expect(named.filter((name) => !expectedOf(name).some(({ code }) => code === name))).toEqual([]);
});

test("the order of the files does not matter", () => {
  const { files } = dataOf("id-unknown");
  const backwards = new Map([...files].reverse());
  expect(compile(backwards)).toEqual(compile(files));
  expect(compile(new Map([...base].reverse()))).toEqual(compile(base));
});
