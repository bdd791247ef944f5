import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeEach, expect, test } from "vitest";
import { readFolder } from "../read-folder.ts";
import { OutsideError } from "./inside.ts";
import { recover, writeTogether } from "./journal.ts";
import { whileLocked } from "./lock.ts";

const temporary = mkdtempSync(join(tmpdir(), "journal-"));
const data = join(temporary, "data");

const PATHS = ["articles/a.md", "claims/a.yaml", "places.geojson"];

const COUNT = 1000;

/** What waits as long as the files are old. */
const WAITING = "inbox/a.yaml";

/** Three files that say the same. */
const saying = (word: string) => new Map(PATHS.map((path) => [path, `${path} ${`${word} `.repeat(COUNT)}`]));

beforeEach(() => {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data);
  writeTogether(data, saying("zero"));
});

afterAll(() => rmSync(temporary, { recursive: true }));

/** The word that all files say; fails where one is cut or they say different ones. */
function wordIn(texts: ReadonlyMap<string, string>): string {
  const word = texts.get("claims/a.yaml")?.split(" ")[1] ?? "";
  expect(new Map(PATHS.map((path) => [path, texts.get(path)]))).toEqual(saying(word));
  expect(texts.get(WAITING)).toBe(word === "zero" ? "waits" : undefined);
  return word;
}

const onDisk = (folder: string) => {
  const paths = [...PATHS, WAITING].filter((path) => existsSync(join(folder, path)));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
};

const source = (name: string) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));

/** Writes once, and kills itself before the step of that number; what it exits with tells whether it came so far. */
const WRITER = `
  import fs from "node:fs";
  import { recover, writeTogether } from ${source("./journal.ts")};
  import { whileLocked } from ${source("./lock.ts")};
  const [folder, last] = process.argv.slice(2);
  let step = 0;
  for (const name of ["writeFileSync", "renameSync", "rmSync"]) {
    const real = fs[name];
    fs[name] = (...given) => {
      step += 1;
      if (step === Number(last)) process.kill(process.pid, "SIGKILL");
      return real(...given);
    };
  }
  const files = ${JSON.stringify(PATHS)}.map((path) => [path, path + " " + "new ".repeat(${COUNT})]);
  whileLocked(folder, () => {
    recover(folder);
    writeTogether(folder, new Map([...files, [${JSON.stringify(WAITING)}, null]]));
  });`;

/** The word that the files say after a process was killed before that step; null where it came to its end. */
async function killAt(step: number, writer: string): Promise<string | null> {
  const folder = join(temporary, `step-${step}`);
  mkdirSync(folder);
  writeTogether(folder, new Map([...saying("zero"), [WAITING, "waits"]]));
  const [, signal] = await once(fork(writer, [folder, String(step)], { stdio: "ignore" }), "exit");
  const word = wordIn(readFolder(folder));
  whileLocked(folder, () => recover(folder));
  expect(wordIn(onDisk(folder)), `on disk after step ${step}`).toBe(word);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  expect(names, `left after step ${step}`).toEqual([
    "articles",
    "articles/a.md",
    "claims",
    "claims/a.yaml",
    "inbox",
    ...(word === "zero" ? [WAITING] : []),
    "places.geojson",
  ]);
  return signal === "SIGKILL" ? word : null;
}

test("a process that is killed at any step of writing leaves all files old, or all of them new and what waited gone", {
  timeout: 120_000,
}, async () => {
  const writer = join(temporary, "writer.cjs");
  const stdin = { contents: WRITER, resolveDir: temporary, loader: "ts" } as const;
  buildSync({ stdin, bundle: true, platform: "node", format: "cjs", outfile: writer, logLevel: "error" });
  const words: (string | null)[] = [];
  while (!words.includes(null)) {
    const steps = [1, 2, 3, 4].map((each) => words.length + each);
    words.push(...(await Promise.all(steps.map((step) => killAt(step, writer)))));
  }
  const killed = words.slice(0, words.indexOf(null));
  const old = killed.filter((word) => word === "zero").length;
  expect(killed, "the old files up to some step, the new ones from it on").toEqual([
    ...Array(old).fill("zero"),
    ...Array(killed.length - old).fill("new"),
  ]);
  expect(old).toBeGreaterThan(2);
  expect(killed.length - old).toBeGreaterThan(6);
});

test("what somebody changed after a save was cut short stays, and what was to be saved is kept aside", () => {
  const journal = [{ path: "claims/a.yaml", before: "0", text: "new\n" }];
  mkdirSync(join(data, ".desk"));
  writeFileSync(join(data, ".desk", "journal.json"), JSON.stringify(journal));
  writeFileSync(join(data, "claims/a.yaml"), "by hand\n");
  expect(readFolder(data).get("claims/a.yaml")).toBe("by hand\n");
  expect(recover(data)).toEqual({ finished: [], left: ["claims/a.yaml"] });
  expect(readFileSync(join(data, "claims/a.yaml"), "utf8")).toBe("by hand\n");
  expect(readFileSync(join(data, ".desk/unsaved/claims/a.yaml"), "utf8")).toBe("new\n");
});

test("a file is deleted, made in a folder of its own, and never written outside", () => {
  writeTogether(
    data,
    new Map([
      ["claims/a.yaml", null],
      ["inbox/b.yaml", "b\n"],
    ]),
  );
  expect([...readFolder(data).keys()]).toEqual(["articles/a.md", "inbox/b.yaml", "places.geojson"]);
  for (const path of ["../b.yaml", "claims/../../b.yaml", "/etc/b.yaml", "claims/.b.yaml", ""]) {
    expect(() => writeTogether(data, new Map([[path, "b"]])), path).toThrow(OutsideError);
  }
});

test("a lock of a process that is gone is taken over", () => {
  mkdirSync(join(data, ".desk"));
  writeFileSync(join(data, ".desk", "lock"), "999999999");
  expect(whileLocked(data, () => "done")).toBe("done");
  expect(existsSync(join(data, ".desk"))).toBe(false);
});
