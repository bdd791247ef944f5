import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { BASE_FOLDER } from "../../../test/base-folder.ts";
import { withClaimsTable } from "../../../test/claims-table.ts";
import { openDeskFolder } from "./desk-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "desk-folder-"));

afterAll(() => rmSync(folder, { recursive: true }));

test("who works on a folder with a table of claims has its text, its version and its claims", () => {
  const files = withClaimsTable(BASE_FOLDER);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const desk = openDeskFolder(folder, join(folder, ".cache"));
  const { files: read, versions, base } = desk.read();
  expect(read.get("claims/all.csv")).toBe(files.get("claims/all.csv"));
  expect(base().compiled.dataset?.claims.size).toBe(6);
  writeFileSync(join(folder, "claims/all.csv"), `${files.get("claims/all.csv")}\n`);
  expect(desk.read().versions["claims/all.csv"]).not.toBe(versions["claims/all.csv"]);
  expect(desk.recall(versions).files.get("claims/all.csv")).toBe(files.get("claims/all.csv"));
});
