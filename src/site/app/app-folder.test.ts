import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { appFolder } from "./app-folder.ts";

const INPUTS = [
  ...["index.html", "embed.html", "public/icon.svg", "vite.config.ts", "tsconfig.json", "package-lock.json"],
  ...["site/app", "model", "text", "history", "language", "map", "view", "elements", "hosting"].map(
    (folder) => `src/${folder}/file.ts`,
  ),
];

let root = "";
let cache = "";
let bundled = 0;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "app-folder-"));
  cache = join(root, "node_modules", ".cache", "app");
  bundled = 0;
  for (const path of INPUTS) edit(path, "first");
});

afterEach(() => rmSync(root, { recursive: true }));

function edit(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const app = (write = writeEntry) =>
  appFolder({ root, cache }, async (folder) => {
    bundled += 1;
    await write(folder);
  });

async function writeEntry(folder: string): Promise<void> {
  writeFileSync(join(folder, "index.js"), `bundle ${bundled}`);
}

test("the app is bundled once for the same sources", async () => {
  const folder = await app();
  expect(readFileSync(join(folder, "index.js"), "utf8")).toBe("bundle 1");
  expect(await app()).toBe(folder);
  expect(bundled).toBe(1);
});

test.each(INPUTS)(
  "a change of %s leads to another bundle, and the change taken back to the first one",
  async (path) => {
    const folder = await app();
    edit(path, "second");
    expect(await app()).not.toBe(folder);
    edit(path, "first");
    expect(await app()).toBe(folder);
    expect(bundled).toBe(2);
  },
);

test("a file that is added, renamed or removed leads to another bundle", async () => {
  const folders = [await app()];
  edit("src/map/added.ts", "text");
  folders.push(await app());
  rmSync(join(root, "src/map/added.ts"));
  edit("src/map/renamed.ts", "text");
  folders.push(await app());
  expect(new Set(folders).size).toBe(3);
  rmSync(join(root, "src/map/renamed.ts"));
  expect(await app()).toBe(folders[0]);
});

test("data, tests and what only makes the other files of a site are no part of the app", async () => {
  const folder = await app();
  for (const path of ["data/map.yaml", "src/map/file.test.ts", "src/compile/file.ts", "src/site/cli.ts"]) {
    edit(path, "text");
  }
  expect(await app()).toBe(folder);
});

test("a bundle that fails leaves nothing", async () => {
  const fails = async (folder: string) => {
    await writeEntry(folder);
    throw new Error("no such import");
  };
  await expect(app(fails)).rejects.toThrow("no such import");
  expect(readdirSync(cache)).toEqual([]);
});

test("a full disk is told in plain words, which the bundler does not", async () => {
  const full = appFolder({ root, cache }, async () => {
    throw new Error("Something went wrong, please report this problem\n    No space left on device (os error 28)");
  });
  await expect(full).rejects.toThrow(`${cache}: the disk is full, so nothing was written; make room and try again`);
});

test("of two bundles of the same sources at the same time the first one stays", async () => {
  const folder = await app(async (fresh) => {
    await app();
    writeFileSync(join(fresh, "index.js"), "the slower one");
  });
  expect(readFileSync(join(folder, "index.js"), "utf8")).toBe("bundle 2");
  expect(readdirSync(cache)).toHaveLength(1);
});

test("sources that change while they are bundled are bundled again", async () => {
  const folder = await app(async (fresh) => {
    await writeEntry(fresh);
    if (bundled === 1) edit("index.html", "second");
  });
  expect(readFileSync(join(folder, "index.js"), "utf8")).toBe("bundle 2");
  expect(await app()).toBe(folder);
  expect(readdirSync(cache)).toHaveLength(1);
});

test("the four newest bundles are kept", async () => {
  const folders: string[] = [];
  for (const second of [1, 2, 3, 4, 5]) {
    edit("index.html", `edition ${second}`);
    const folder = await app();
    utimesSync(folder, second, second);
    folders.push(folder);
  }
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, true, true, true, true]);
});
