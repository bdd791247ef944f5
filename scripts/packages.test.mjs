import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { installPackages } from "./packages.mjs";

let temporary = "";
let root = "";

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "packages-"));
  root = join(temporary, "project");
  mkdirSync(root);
  mkdirSync(join(temporary, "bin"));
  writeFileSync(join(root, "package-lock.json"), "{}");
  fakeNpm();
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

/** Puts an `npm` first on the path that only leaves its arguments as the name of a file in the folder it runs in. */
function fakeNpm() {
  writeFileSync(join(temporary, "bin", "npm"), '#!/bin/sh\n: > "ran npm $*"\n');
  writeFileSync(join(temporary, "bin", "npm.cmd"), '@type nul > "ran npm %*"\r\n');
  chmodSync(join(temporary, "bin", "npm"), 0o755);
  vi.stubEnv("PATH", `${join(temporary, "bin")}${delimiter}${process.env.PATH}`);
}

/** @param {string} folder @param {number} second of 1970 */
function installedAt(folder, second) {
  const path = join(folder, ".package-lock.json");
  mkdirSync(folder);
  writeFileSync(path, "{}");
  utimesSync(path, second, second);
}

/** @param {string} link */
const advice = (link) =>
  `The packages are missing or older than package-lock.json, but ${link} is a link, and npm ci, which erases before it installs, is not run through one; put a folder or a file of its own there, or run npm ci where the link leads.`;

test("missing packages are installed, and so are outdated ones", () => {
  installPackages(root);
  expect(existsSync(join(root, "ran npm ci --no-audit --no-fund"))).toBe(true);
  rmSync(join(root, "ran npm ci --no-audit --no-fund"));
  installedAt(join(root, "node_modules"), 1);
  installPackages(root);
  expect(existsSync(join(root, "ran npm ci --no-audit --no-fund"))).toBe(true);
});

test("packages are not installed through a link, whether it leads somewhere or not", () => {
  const modules = join(root, "node_modules");
  symlinkSync(join(temporary, "others"), modules, "junction");
  expect(() => installPackages(root)).toThrow(new Error(advice(modules)));
  installedAt(join(temporary, "others"), 1);
  expect(() => installPackages(`${root}/`)).toThrow(new Error(advice(modules)));
  expect(readdirSync(root)).toEqual(["node_modules", "package-lock.json"]);
  expect(readdirSync(join(temporary, "others"))).toEqual([".package-lock.json"]);
});

test("packages are not installed in a project that is reached through a link", () => {
  const link = join(temporary, "link");
  symlinkSync(root, link, "junction");
  expect(() => installPackages(`${link}/`)).toThrow(new Error(advice(link)));
  expect(readdirSync(root)).toEqual(["package-lock.json"]);
});

test("packages behind a link that are up to date are used as they are", () => {
  installedAt(join(temporary, "others"), 1);
  utimesSync(join(root, "package-lock.json"), 1, 1);
  symlinkSync(join(temporary, "others"), join(root, "node_modules"), "junction");
  installPackages(root);
  expect(readdirSync(root)).toEqual(["node_modules", "package-lock.json"]);
});
