import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFolder } from "./read-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "read-folder-"));

afterAll(() => rmSync(folder, { recursive: true }));

test("a folder is its text files by relative path; hidden files and other kinds are left out", () => {
  mkdirSync(join(folder, "claims"));
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, "map.yaml"), "title_ar: خريطة\r\n");
  writeFileSync(join(folder, "claims", "a.yml"), "b");
  writeFileSync(join(folder, "claims", ".a.yaml.swp.yaml"), "c");
  writeFileSync(join(folder, ".git", "config.json"), "{}");
  writeFileSync(join(folder, "photo.jpg"), "d");
  expect([...readFolder(folder)]).toEqual([
    ["claims/a.yml", "b"],
    ["map.yaml", "title_ar: خريطة\r\n"],
  ]);
});

test("a folder that is not there throws with its name", () => {
  expect(() => readFolder(join(folder, "nowhere"))).toThrow(/nowhere/);
});
