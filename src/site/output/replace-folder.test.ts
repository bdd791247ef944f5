import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFolder } from "./replace-folder.ts";

let temporary = "";
let site = "";

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "replace-folder-"));
  site = join(temporary, "site");
});

afterEach(() => rmSync(temporary, { recursive: true }));

const check = () => undefined;

const page = (folder = site) => readFileSync(join(folder, "index.html"), "utf8");

async function write(folder: string, text: string): Promise<void> {
  writeFileSync(join(folder, "index.html"), text);
}

const replace = (text: string) => replaceFolder(site, { check, write: (fresh) => write(fresh, text) });

/** A process that ran and is gone. */
async function pidOfThePast(): Promise<number> {
  const child = spawn(process.execPath, ["--eval", ""]);
  await once(child, "exit");
  return child.pid ?? 0;
}

test("a folder is made where none is, and replaced as a whole where one is", async () => {
  await replace("first");
  writeFileSync(join(site, "more.html"), "first");
  await replace("second");
  expect(readdirSync(site)).toEqual(["index.html"]);
  expect(page()).toBe("second");
  expect(readdirSync(temporary)).toEqual(["site"]);
});

test.skipIf(process.platform === "win32")("who may read the folder stays as it was", async () => {
  mkdirSync(site, { mode: 0o700 });
  await replace("first");
  expect(statSync(site).mode & 0o777).toBe(0o700);
});

test("while a folder is written, and when that fails half way, the old one is whole and nothing is left beside it", async () => {
  await replace("old");
  const half = async (fresh: string) => {
    await write(fresh, "new");
    expect(page()).toBe("old");
    throw new Error("no such colour");
  };
  await expect(replaceFolder(site, { check, write: half })).rejects.toThrow("no such colour");
  expect(page()).toBe("old");
  expect(readdirSync(temporary)).toEqual(["site"]);
});

test("what may not be replaced when all is written is left", async () => {
  const refuse = () => {
    if (readdirSync(temporary).includes("site")) throw new Error("it holds files that are not from a build");
  };
  const meanwhile = async (fresh: string) => {
    await write(fresh, "new");
    mkdirSync(site);
    await write(site, "somebody's");
  };
  await expect(replaceFolder(site, { check: refuse, write: meanwhile })).rejects.toThrow("it holds files");
  expect(page()).toBe("somebody's");
  expect(readdirSync(temporary)).toEqual(["site"]);
});

test("of two at the same time, each is whole, and the last one to end stays", async () => {
  await replace("old");
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = async (fresh: string) => {
    await write(fresh, "slow");
    await released;
  };
  const slower = replaceFolder(site, { check, write: slow });
  await replace("fast");
  expect(page()).toBe("fast");
  release();
  await slower;
  expect(page()).toBe("slow");
  expect(readdirSync(temporary)).toEqual(["site"]);
});

test("processes that replace it again and again leave one whole folder", { timeout: 60_000 }, async () => {
  await replace("old");
  const module = new URL("./replace-folder.ts", import.meta.url).href;
  const code = `
    import { writeFileSync } from "node:fs";
    import { replaceFolder } from ${JSON.stringify(module)};
    const write = async (fresh) => {
      for (const name of ["index.html", "same.html"]) writeFileSync(fresh + "/" + name, String(process.pid));
    };
    for (let i = 0; i < 100; i++) await replaceFolder(${JSON.stringify(site)}, { check() {}, write });`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", code];
  const children = [1, 2, 3].map(() => spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] }));
  const codes = await Promise.all(children.map(async (child) => (await once(child, "exit"))[0]));
  expect(codes).toEqual([0, 0, 0]);
  expect(readdirSync(site)).toEqual(["index.html", "same.html"]);
  expect(readFileSync(join(site, "same.html"), "utf8")).toBe(page());
  expect(readdirSync(temporary)).toEqual(["site"]);
});

test("what a killed process left is removed, what a running one or somebody else made is not", async () => {
  await replace("old");
  const gone = await pidOfThePast();
  const kept = [`.site.building-${process.pid}-0000000a`, ".site.building-notes", `.site-2.building-${gone}-0000000a`];
  const names = [...kept, `.site.building-${gone}-0000000a`, `.site.replaced-${gone}-0000000b`];
  for (const name of names) {
    mkdirSync(join(temporary, name));
    await write(join(temporary, name), "left");
  }
  await replace("new");
  expect(page()).toBe("new");
  expect(readdirSync(temporary).sort()).toEqual([...kept, "site"].sort());
});

test("an old site that a process was killed over is back before anything is written", async () => {
  await replace("old");
  renameSync(site, join(temporary, `.site.replaced-${await pidOfThePast()}-0000000a`));
  const fail = async () => {
    expect(page()).toBe("old");
    throw new Error("no such colour");
  };
  await expect(replaceFolder(site, { check, write: fail })).rejects.toThrow("no such colour");
  expect(page()).toBe("old");
});

test("a folder that nothing can be made beside is named", async () => {
  writeFileSync(join(temporary, "file"), "");
  const folder = join(temporary, "file", "site");
  await expect(replaceFolder(folder, { check, write: async () => {} })).rejects.toThrow(
    `${folder}: the site is built in a folder beside it, and none can be made there (E`,
  );
});
