import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { decodeMap } from "../model/map-file.ts";

const SECOND_MAP = fileURLToPath(new URL("../compile/cases/base", import.meta.url));

const RUN = fileURLToPath(new URL("../../scripts/run.mjs", import.meta.url));

const temporary = mkdtempSync(join(tmpdir(), "conflict-map-"));

afterAll(() => rmSync(temporary, { recursive: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, ...args], { cwd: temporary, encoding: "utf8" });
  return { status, output: stdout + stderr };
};

function brokenMap(): string {
  const folder = join(temporary, "broken");
  cpSync(SECOND_MAP, folder, { recursive: true });
  const path = join(folder, "map.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("opening_day: 2024-12-06", "opening_day: 2024-02-30"));
  return folder;
}

test("a second map is a second folder", { timeout: 120_000 }, () => {
  const out = join(temporary, "second-site");
  const { status, output } = run("build", "--data", SECOND_MAP, "--out", out);
  expect(output).toContain("0 errors");
  expect(status, output).toBe(0);
  const result = decodeMap(JSON.parse(readFileSync(join(out, "data", "map.json"), "utf8")));
  if ("problem" in result) throw new Error(result.problem);
  expect(result.dataset.map.title.en).toBe("A trial map");
  for (const path of ["index.html", "conflict-map.js", "data/claims.csv", "data/days/2024-12-07.geojson"]) {
    expect(existsSync(join(out, path)), path).toBe(true);
  }
});

test("bad data publishes nothing and leaves the site as it was", { timeout: 60_000 }, () => {
  const out = join(temporary, "site");
  mkdirSync(out);
  writeFileSync(join(out, "index.html"), "yesterday's map");
  const { status, output } = run("build", "--data", brokenMap(), "--out", out);
  expect(output).toContain("nothing is published");
  expect(status, output).toBe(1);
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("yesterday's map");
  expect(existsSync(join(out, "data"))).toBe(false);
});

test("a check names file, line and field of an error, and fails", { timeout: 60_000 }, () => {
  const { status, output } = run("check", "--data", brokenMap());
  expect(output).toMatch(/broken\/map\.yaml:6 opening_day: .*2024-02-30/);
  expect(output).toContain("1 error, 0 warnings");
  expect(status, output).toBe(1);
});

test("a check of sound data succeeds", { timeout: 60_000 }, () => {
  expect(run("check", "--data", SECOND_MAP).status).toBe(0);
});

test("an unknown command shows how to use it", { timeout: 60_000 }, () => {
  const { status, output } = run("bild");
  expect(output).toContain("usage: COMMAND");
  expect(status, output).toBe(2);
});

test("a data folder that is not there is named", { timeout: 60_000 }, () => {
  const { status, output } = run("check", "--data", "nowhere");
  expect(output).toContain("nowhere");
  expect(status, output).toBe(1);
});
