// Runs every check of the project, goes on after a failed one, and ends with a line "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";
import { installPackages } from "./packages.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "conflict-map-"));
const vitestReport = join(temporary, "vitest.json");
const playwrightReport = join(temporary, "playwright.json");

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport };

const steps = [
  { name: "packages", run: () => installPackages(ROOT) },
  { name: "browser", run: chooseBrowser },
  { name: "types", run: () => npx("tsc", "--noEmit") },
  { name: "lint", run: () => npx("biome", "ci", "--error-on-warnings") },
  { name: "unused code", run: () => npx("knip") },
  { name: "generated files", run: () => node("scripts/run.mjs", "generate", "--check") },
  { name: "data", run: () => node("scripts/run.mjs", "check") },
  {
    name: "unit and element tests",
    run: () => npx("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`),
    count: () => countVitest(read(vitestReport)),
  },
  { name: "build", run: () => node("scripts/run.mjs", "build") },
  {
    name: "end to end",
    run: () => npx("playwright", "test", "--reporter=list,json"),
    count: () => countPlaywright(read(playwrightReport)),
  },
];

/** @type {(Count & { name: string, seconds: number })[]} */
const results = [];
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const worked = await succeeds(step.run);
  const seconds = (performance.now() - start) / 1000;
  results.push({ name: step.name, seconds, ...countStep(worked, step.count) });
}
rmSync(temporary, { recursive: true });

console.log("");
for (const { name, seconds, passed, failed } of results) {
  console.log(
    `${failed > 0 ? "FAIL" : "ok  "} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`,
  );
}
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function chooseBrowser() {
  const path = await findBrowser();
  if (path) env.CHROMIUM_PATH = path;
  console.log(path || "Playwright's own");
}

/**
 * @param {() => void | Promise<void>} run
 * @returns {Promise<boolean>}
 */
async function succeeds(run) {
  try {
    await run();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/**
 * A step that counts tests fails once more where it failed as a whole or ran none, whatever its tests say.
 * @param {boolean} worked
 * @param {(() => Count) | undefined} count
 * @returns {Count}
 */
function countStep(worked, count) {
  if (!count) return { passed: Number(worked), failed: Number(!worked) };
  const { passed, failed } = count();
  const brokeOtherwise = failed === 0 && (!worked || passed === 0);
  return { passed, failed: brokeOtherwise ? 1 : failed };
}

/**
 * @param {any} report null where none was written
 * @returns {Count}
 */
function countVitest(report) {
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

/**
 * @param {any} report null where none was written
 * @returns {Count}
 */
function countPlaywright(report) {
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  return { passed: expected + flaky, failed: unexpected };
}

/** @param {string} path */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/** @param {string[]} args */
function npx(...args) {
  command("npx", ["--no-install", ...args]);
}

/** @param {string[]} args */
function node(...args) {
  command(process.execPath, args);
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function command(program, args) {
  const shell = process.platform === "win32" && program === "npx";
  const { status, error } = spawnSync(program, args, { cwd: ROOT, env, stdio: "inherit", shell });
  if (status !== 0) throw new Error(`${[program, ...args].join(" ")}: ${error?.message ?? `exit code ${status}`}`);
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
