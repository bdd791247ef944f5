import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { expect, test } from "vitest";

const SRC = fileURLToPath(new URL(".", import.meta.url));

/** Those of which one meaning has still to get another name. */
const TO_BE_RENAMED = [
  "Box: elements/container-queries/condition.ts, map/geometry/box.ts",
  "Cell: elements/list/grid-keys.ts, map/influence/cells.ts",
  "Extent: elements/list/viewport.ts, model/claim.ts",
  "Frame: elements/frame/frame.ts, map/layout/layout.ts",
  "PlaceEvidence: history/periods.ts, history/place-evidence.ts",
  "Source: compile/sources/source.ts, language/words/spoken.ts",
  "Span: elements/list/viewport.ts, history/periods.ts",
  "Stretch: text/anchor.ts, view/day-scale.ts",
  "Telling: language/phrases/age.ts, language/phrases/standing.ts",
  "distance: elements/list/reveal.ts, map/geometry/box.ts",
  "drawSource: elements/claim-card/source.ts, elements/panel/source.ts",
  "holds: elements/container-queries/condition.ts, map/geometry/box.ts",
  "periodOn: history/history.ts, model/areas.ts",
  "sourcesPage: elements/frame/footer.ts, site/publish/sources/page.ts",
  "textIn: model/names.ts, view/address.ts",
];

test("no name is exported with two meanings", () => {
  expect(exportedTwice(sources())).toEqual(TO_BE_RENAMED);
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
