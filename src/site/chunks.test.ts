import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { chunksIn } from "./chunks.ts";

const temporary = mkdtempSync(join(tmpdir(), "chunks-"));

afterAll(() => rmSync(temporary, { recursive: true }));

test("the chunks of a build are the files of its assets, as they are", () => {
  mkdirSync(join(temporary, "assets", "folder"), { recursive: true });
  writeFileSync(join(temporary, "index.js"), "entry");
  writeFileSync(join(temporary, "assets", "late-1.js"), "chunk");
  writeFileSync(join(temporary, "assets", "folder", "deep.js"), "no chunk");
  expect(chunksIn(temporary)).toEqual(new Map([["assets/late-1.js", Buffer.from("chunk")]]));
});

test("what a large map fetches when it is looked at is kept, too", () => {
  const parts = join(temporary, "data", "parts");
  mkdirSync(parts, { recursive: true });
  writeFileSync(join(parts, "days-0-00ff00ff.json"), "[]");
  writeFileSync(join(temporary, "data", "map.json"), "{}");
  expect([...chunksIn(temporary).keys()]).toEqual(["assets/late-1.js", "data/parts/days-0-00ff00ff.json"]);
});

test("a folder without a build is named", () => {
  const nowhere = join(temporary, "nowhere");
  expect(() => chunksIn(nowhere)).toThrow(
    new Error(`--keep: expected a build before, found no folder ${join(nowhere, "assets")}`),
  );
});
