import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { formatIssue } from "../compile/issue.ts";
import { openFolder, readFolder } from "./read-folder.ts";

const made: string[] = [];

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "read-folder-"));
  made.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const unreadOf = (folder: string) => openFolder(folder).unread.map(formatIssue);

test("a folder is its text files by relative path; hidden files and other kinds are left out", () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "claims"));
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, "map.yaml"), "title_ar: خريطة\r\n");
  writeFileSync(join(folder, "claims", "a.yml"), "b");
  writeFileSync(join(folder, "claims", ".a.yaml.swp.yaml"), "c");
  writeFileSync(join(folder, ".git", "config.json"), "{}");
  writeFileSync(join(folder, "photo.jpg"), "d");
  expect([...readFolder(folder)]).toEqual([
    ["claims/a.yml", "b"],
    ["map.yaml", "title_ar: خريطة\n"],
  ]);
});

test("a folder that is not there throws with its name", () => {
  expect(() => readFolder(join(makeFolder(), "nowhere"))).toThrow(/nowhere/);
});

test("a file in another encoding has no text but an issue", () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "actors.yaml"), Buffer.from("\uFEFF- id: a", "utf16le"));
  writeFileSync(join(folder, "map.yaml"), "id: a\nname: \0\n");
  expect(readFolder(folder)).toEqual(new Map());
  expect(unreadOf(folder)).toEqual([
    "actors.yaml: expected text saved as UTF-8, found text saved as UTF-16 (“Unicode”); save it again as UTF-8",
    "map.yaml:2: expected text, found a character that cannot be seen (U+0000 NULL); type the line again",
  ]);
});

test("what is named like a text file and is none is an issue, and nothing waits for a pipe", () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "x.yaml"));
  symlinkSync("nowhere.md", join(folder, "dangling.md"));
  symlinkSync("b.json", join(folder, "a.json"));
  symlinkSync("a.json", join(folder, "b.json"));
  execFileSync("/usr/bin/mkfifo", [join(folder, "pipe.yaml")]);
  writeFileSync(join(folder, "huge.md"), new Uint8Array(40_000_000).fill(97));
  expect(unreadOf(folder)).toEqual([
    "x.yaml: expected a file, found a folder; give the folder another name",
    "a.json: expected a file that can be read, found links that lead to each other; delete them",
    "b.json: expected a file that can be read, found links that lead to each other; delete them",
    "dangling.md: expected a file that can be read, found a link to a file that is not there; delete the link, or put the file there",
    "huge.md: expected a file of at most 32 MB, found 39 MB; divide it, or thin its outlines",
    "pipe.yaml: expected a file of text, found something else under its name; delete it",
  ]);
});

test("a table of claims is read in chunks of at most 64 kB, anew each time, and its text only where it is asked for", () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "claims"));
  const text = `id,quote\n${"hama,حماة\n".repeat(20_000)}`;
  writeFileSync(join(folder, "claims", "a.csv"), `\uFEFF${text.replaceAll("\n", "\r\n")}`);
  writeFileSync(join(folder, "b.csv"), "b");
  const { texts, tables } = openFolder(folder);
  expect([...texts]).toEqual([["b.csv", "b"]]);
  for (const _ of ["once", "again"]) {
    const chunks = [...(tables.get("claims/a.csv") ?? [])];
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(64 * 1024);
    expect(chunks.join("")).toBe(text);
  }
  expect([...readFolder(folder)]).toEqual([
    ["b.csv", "b"],
    ["claims/a.csv", text],
  ]);
});

test("a table of claims that cannot be read is an issue in the words of any file", () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "claims"));
  const rows = "id,quote\n".repeat(20_000);
  writeFileSync(join(folder, "claims", "a.csv"), Buffer.from("\uFEFFid", "utf16le"));
  writeFileSync(join(folder, "claims", "b.csv"), `${rows}\0\n`);
  writeFileSync(join(folder, "claims", "c.csv"), Buffer.concat([Buffer.from(`${rows}حماة`), Buffer.from([0xff])]));
  symlinkSync("nowhere.csv", join(folder, "claims", "d.csv"));
  execFileSync("/usr/bin/mkfifo", [join(folder, "claims", "e.csv")]);
  expect(openFolder(folder)).toMatchObject({ texts: new Map(), tables: new Map() });
  expect(unreadOf(folder)).toEqual([
    "claims/a.csv: expected text saved as UTF-8, found text saved as UTF-16 (“Unicode”); save it again as UTF-8",
    "claims/b.csv:20001: expected text, found a character that cannot be seen (U+0000 NULL); type the line again",
    "claims/c.csv:20001: expected text in UTF-8, found bytes that are no character; type the line again",
    "claims/d.csv: expected a file that can be read, found a link to a file that is not there; delete the link, or put the file there",
    "claims/e.csv: expected a file of text, found something else under its name; delete it",
  ]);
});

test("a folder that is linked is read, and a link to a folder around it is an issue", () => {
  const folder = makeFolder();
  const elsewhere = makeFolder();
  writeFileSync(join(elsewhere, "a1.md"), "a");
  symlinkSync(elsewhere, join(folder, "articles"));
  symlinkSync(".", join(folder, "loop"));
  expect([...readFolder(folder).keys()]).toEqual(["articles/a1.md"]);
  expect(unreadOf(folder)).toEqual([
    "loop: expected a folder, found a link to a folder that it is in; delete the link",
  ]);
});

test("a file with an ending in capitals is read, so that it can be told of", () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "art.YAML"), "a");
  expect([...readFolder(folder).keys()]).toEqual(["art.YAML"]);
});

test.skipIf(process.platform !== "linux")("a file whose name is not UTF-8 is an issue", () => {
  const folder = makeFolder();
  writeFileSync(Buffer.concat([Buffer.from(join(folder, "a")), Buffer.from([0xff]), Buffer.from(".md")]), "a");
  expect(unreadOf(folder)).toEqual([
    "a\uFFFD.md: expected a file name in UTF-8, found one in another encoding; rename the file",
  ]);
});
