import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../test/base-folder.ts";
import { toId } from "../../test/id.ts";
import { compile } from "./compile.ts";
import { migrate } from "./migrate.ts";

const PATH = "claims/near-homs.yaml";

/** The base as it was written when celebrations were protests, with a comment and a blank line of its own. */
const old = (kind: string) => {
  const text = BASE_FOLDER.get(PATH) ?? "";
  return new Map([...BASE_FOLDER, [PATH, text.replace("kind: strike\n", `${kind} # seen from afar\n\n`)]]);
};

test.each(["kind: protest", 'kind: "protest"', "kind:   'protest'"])("%s becomes a gathering", (kind) => {
  const files = old(kind);
  expect(compile(files).issues.map(({ code }) => code)).toEqual(["field-outdated"]);
  const migrated = migrate(files);
  expect([...migrated.keys()]).toEqual([PATH]);
  expect(compile(new Map([...files, ...migrated])).issues).toEqual([]);
});

test("a text that was written without its language gets that of its letters", () => {
  const files = new Map(
    [...BASE_FOLDER].map(([path, text]) => {
      const written = text.replace(/^.*(?:day_reason|published_inferred|source|note)_ar.*\n/gm, "");
      return [path, written.replace(/(day_reason|published_inferred|source|note)_en/g, "$1")];
    }),
  );
  expect(new Set(compile(files).issues.map(({ code }) => code))).toEqual(new Set(["field-outdated"]));
  const migrated = migrate(files);
  expect([...migrated.keys()]).toEqual(["articles/hama-taken.md", "claims/hama-taken.yaml", "places.geojson"]);
  const { dataset, issues } = compile(new Map([...files, ...migrated]));
  expect(dataset?.claims.get(toId("hama-control"))?.dayReason).toEqual({
    en: "Thursday, in a text of Friday 6 December.",
  });
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["translation-missing"]));
});

test("a text whose language its letters do not tell is left alone, and its check says what to write", () => {
  const files = new Map(BASE_FOLDER).set(
    PATH,
    (BASE_FOLDER.get(PATH) ?? "").replace("kind: strike", "kind: strike\n    note: 1–2"),
  );
  expect(migrate(files).size).toBe(0);
  expect(compile(files).issues.map(({ message }) => message)).toEqual([
    "expected note_ar or note_en, by the language of the text, found note; rename it, or run npm run migrate",
  ]);
});

test("nothing but the value changes, comments and blank lines included", () => {
  const files = old("kind: protest");
  expect(migrate(files).get(PATH)).toBe(files.get(PATH)?.replace("protest", "gathering"));
});

test("a folder that is migrated has nothing left to migrate", () => {
  const files = old("kind: protest");
  expect(migrate(new Map([...files, ...migrate(files)])).size).toBe(0);
  expect(migrate(BASE_FOLDER).size).toBe(0);
});

test("words that only look like an old value stay", () => {
  const text = (BASE_FOLDER.get(PATH) ?? "").replace("quote: air strikes hit Homs", "quote: |-\n      kind: protest");
  expect(migrate(new Map([[PATH, text]])).size).toBe(0);
});

test("a file that cannot be read is left alone", () => {
  expect(migrate(new Map([[PATH, "claims:\n  - kind: protest\n   broken: ["]])).size).toBe(0);
});

test("a table of claims is migrated cell by cell, and a column of texts in one language is named after it", () => {
  const table = 'id;kind;note;day_reason\na;protest;"It; was";قيل\nb;strike;protest;said\n';
  const files = new Map([
    ["map.yaml", "languages: [ar, en]\n"],
    ["claims/all.csv", table],
  ]);
  expect([...migrate(files)]).toEqual([
    ["claims/all.csv", table.replace("a;protest", "a;gathering").replace(";note;", ";note_en;")],
  ]);
  expect(migrate(new Map([...files, ...migrate(files)])).size).toBe(0);
});
