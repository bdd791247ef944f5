import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const DOWNLOAD_MILLISECONDS = 180_000;

const ADVICE = `no Chromium was found, and none could be installed.
Install one (Debian, Ubuntu: apt-get install chromium) or run "npx playwright install --with-deps chromium",
or set CHROMIUM_PATH to the program of one that is there.`;

/**
 * The path of a Chromium that starts, for CHROMIUM_PATH; empty for Playwright's own, which needs no path.
 * What is there is taken; else one is installed: Playwright's, or on Debian the system's.
 * Throws with advice where neither works.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !answers(named)) throw new Error(`CHROMIUM_PATH=${named} does not answer --version`);
  const present = named || onPath();
  if (present) return present;
  if (await hasOwn()) return "";

  console.log("no Chromium here: installing Playwright's");
  run("npx", ["playwright", "install", "chromium"], DOWNLOAD_MILLISECONDS);
  if (await hasOwn()) return "";

  console.log("installing the system's chromium");
  installFromDebian();
  const installed = onPath();
  if (installed) return installed;
  throw new Error(ADVICE);
}

/** @returns {string | undefined} */
function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(answers);
}

/** @param {string} program */
function answers(program) {
  return existsSync(program) && spawnSync(program, ["--version"], { timeout: 20_000 }).status === 0;
}

/** Whether Playwright's own Chromium is there and starts: it may be there without the libraries that it needs. */
async function hasOwn() {
  const { chromium } = await import("playwright");
  return answers(chromium.executablePath());
}

function installFromDebian() {
  if (!existsSync("/etc/debian_version")) return;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const command of [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "chromium"],
  ]) {
    const [program, ...args] = [...asRoot, ...command];
    if (program) run(program, args, DOWNLOAD_MILLISECONDS * 2);
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {number} timeout milliseconds
 */
function run(program, args, timeout) {
  spawnSync(program, args, { stdio: "inherit", timeout, shell: process.platform === "win32" });
}
