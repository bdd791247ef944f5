import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { expect, test } from "vitest";

const SRC = fileURLToPath(new URL(".", import.meta.url));

test("no name is exported with two meanings", () => {
  expect(exportedTwice(sources())).toEqual([]);
});

test("what is exported again from elsewhere has one meaning, and a type and its value in a file have one", () => {
  const files = new Map([
    ["model/day.ts", "export const DAYS = 7;\nexport type Day = number;\nexport function dayOf() {}"],
    ["view/day.ts", 'export { DAYS } from "../model/day.ts";\nexport class Day {}'],
    ["view/days.ts", 'import { dayOf } from "../model/day.ts";\nexport { dayOf };\nexport interface Days {}'],
    ["view/names.ts", "export type Name = string;\nexport const Name = `\nexport const DAYS = 7;`;"],
  ]);
  expect(exportedTwice(files)).toEqual(["Day: model/day.ts, view/day.ts"]);
});

/** The texts of all files but tests, by their paths. */
function sources(): ReadonlyMap<string, string> {
  const paths = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && !/\.(test|d)\.ts$/.test(path),
  );
  return new Map(paths.sort().map((path) => [path.replaceAll("\\", "/"), readFileSync(join(SRC, path), "utf8")]));
}

/** `NAME: FILE, FILE` for each name that several files export of their own. */
function exportedTwice(files: ReadonlyMap<string, string>): string[] {
  const owners = new Map<string, string[]>();
  for (const [file, text] of files) {
    for (const name of ownExportsOf(file, text)) owners.set(name, [...(owners.get(name) ?? []), file]);
  }
  const shared = [...owners].filter(([, among]) => among.length > 1);
  return shared.map(([name, among]) => `${name}: ${among.join(", ")}`).sort();
}

/** The names that a file exports, each once, but for those that come from another one. */
function ownExportsOf(file: string, text: string): ReadonlySet<string> {
  const entries = parseSync(file, text).module.staticExports.flatMap((each) => each.entries);
  return new Set(entries.flatMap(({ moduleRequest, exportName }) => (moduleRequest ? [] : (exportName.name ?? []))));
}
