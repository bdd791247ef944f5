import { runInstalled } from "./command.ts";
import { answers, installFromDebian, onPath } from "./programs.ts";

/** Milliseconds. */
const DOWNLOAD = 180_000;

const ADVICE = `no Chromium was found, and none could be installed.
Install one (Debian, Ubuntu: apt-get install chromium) or run "npx playwright install --with-deps chromium",
or set CHROMIUM_PATH to the program of one that is there.`;

/** `shell`: without windows, for tests, which take it a third less processor time. `browser`: as readers have it, for measurements. */
export type ChromiumKind = "shell" | "browser";

/**
 * The path of a Chromium that starts, for CHROMIUM_PATH; empty for Playwright's own, which needs no path.
 * What is there is taken, for a shell that is not there the browser; else one is installed: Playwright's, or on Debian the
 * system's. Throws with advice where neither works.
 */
export async function findChromium(kind: ChromiumKind): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !answers(named)) throw new Error(`CHROMIUM_PATH=${named} does not answer --version`);
  const present = named || onSystem(kind);
  if (present) return present;
  if (await hasOwn()) return "";

  console.log("no Chromium here: installing Playwright's");
  await runInstalled("playwright", ["install", "chromium"], { timeout: DOWNLOAD });
  if (await hasOwn()) return "";

  console.log("installing the system's chromium");
  if (kind === "shell") await installFromDebian(SHELL);
  if (!onSystem(kind)) await installFromDebian("chromium");
  const installed = onSystem(kind);
  if (installed) return installed;
  throw new Error(ADVICE);
}

/** Sets CHROMIUM_PATH, for all that is run from now on, to a Chromium that starts; throws where there is none. */
export async function chooseChromium(kind: ChromiumKind = "shell"): Promise<void> {
  const path = await findChromium(kind);
  if (path) process.env.CHROMIUM_PATH = path;
}

const SHELL = "chromium-headless-shell";
const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const onSystem = (kind: ChromiumKind) => onPath(kind === "shell" ? [SHELL, ...BROWSERS] : BROWSERS, answers);

/** Whether Playwright's own Chromium is there and starts: it may be there without the libraries that it needs. */
async function hasOwn(): Promise<boolean> {
  const { chromium } = await import("playwright");
  return answers(chromium.executablePath());
}
