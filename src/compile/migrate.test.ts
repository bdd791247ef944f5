import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../test/base-folder.ts";
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
