import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { afterAll, expect, test } from "vitest";
import { keepChunks } from "./keep-chunks.ts";

const temporary = mkdtempSync(join(tmpdir(), "keep-chunks-"));

afterAll(() => rmSync(temporary, { recursive: true }));

/** Builds a site of an entry and a chunk that says `word`, and returns the names of its chunks. */
async function site(folder: string, word: string, plugins: Plugin[] = []): Promise<string[]> {
  const root = join(temporary, folder);
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, "entry.js"), `import("./late.js").then(({ word }) => console.log(word));`);
  writeFileSync(join(root, "late.js"), `export const word = "${word}";`);
  await build({
    ...{ root, configFile: false, logLevel: "silent", plugins },
    build: { modulePreload: false, emptyOutDir: true, rolldownOptions: { input: join(root, "entry.js") } },
  });
  return readdirSync(join(root, "dist", "assets")).filter((name) => name.startsWith("late"));
}

test("a build that replaces one keeps the chunks of that one beside its own, as they were", async () => {
  const [first = ""] = await site("replaced", "first");
  const kept = keepChunks(join(temporary, "replaced", "dist"));
  const chunks = await site("replaced", "second", [kept]);
  expect(chunks).toHaveLength(2);
  expect(chunks).toContain(first);
  expect(readFileSync(join(temporary, "replaced", "dist", "assets", first), "utf8")).toContain("first");
});

test("without it the chunks of the build before are gone", async () => {
  const [first] = await site("lost", "first");
  expect(await site("lost", "second")).not.toContain(first);
});

test("a chunk that did not change is there once, and what older builds kept stays", async () => {
  const kept = keepChunks(join(temporary, "same", "dist"));
  await site("same", "first");
  await site("same", "second", [kept]);
  expect(await site("same", "second", [kept])).toHaveLength(2);
});

test("a folder without a build is named", async () => {
  await expect(site("none", "first", [keepChunks(join(temporary, "nowhere"))])).rejects.toThrow(
    /--keep: expected a build before, found no folder .*nowhere.assets/,
  );
});
