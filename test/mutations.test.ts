import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { MUTATIONS } from "./mutations.ts";

const pathOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

const fileOf = (file: string) => (existsSync(pathOf(file)) ? readFileSync(pathOf(file), "utf8") : "");

test("the text of every mutation stands in its file once", () => {
  const stale = MUTATIONS.flatMap(({ breaks, file, text }) => {
    const times = fileOf(file).split(text).length - 1;
    return times === 1 ? [] : [`${file}: ${breaks}: found ${times} times: ${text}`];
  });
  expect(stale).toEqual([]);
});

test("every mutation changes its text, and names tests that are there", () => {
  const wrong = MUTATIONS.filter(
    ({ text, replacement, tests }) => text === replacement || tests.length === 0 || !tests.every(fileOf),
  );
  expect(wrong.map(({ breaks }) => breaks)).toEqual([]);
});

test("every mutation has a name of its own", () => {
  const names = MUTATIONS.map(({ breaks }) => breaks);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
