import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { drifted, generatedFiles, writeFiles } from "./generate.ts";

const root = mkdtempSync(join(tmpdir(), "generate-"));

afterAll(() => rmSync(root, { recursive: true }));

test("the generated files are the schemas and the description of the data", () => {
  const files = generatedFiles(["ar", "en"]);
  expect([...files.keys()]).toContain(join("docs", "data.md"));
  expect(JSON.parse(files.get(join("schema", "claims.schema.json")) ?? "")).toHaveProperty("$schema");
});

test("a file that is missing or was edited has drifted, until it is written again", () => {
  const files = new Map([
    ["docs/a.md", "a"],
    ["schema/b.json", "b"],
  ]);
  expect(drifted(files, root)).toEqual(["docs/a.md", "schema/b.json"]);
  writeFiles(files, root);
  expect(drifted(files, root)).toEqual([]);
  writeFileSync(join(root, "schema/b.json"), "edited");
  expect(drifted(files, root)).toEqual(["schema/b.json"]);
});
