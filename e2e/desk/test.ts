import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base } from "@playwright/test";
import { DeskPage } from "./desk-page.ts";
import { type RunningDesk, startDesk } from "./start-desk.ts";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The server checks on a machine that may be busy. */
export const SLOWLY = { timeout: 120_000 };

interface Fixtures {
  readonly lang: "en" | "ar";
  /** A copy of the sample's data folder. */
  readonly folder: string;
  readonly running: RunningDesk;
  readonly desk: DeskPage;
}

/** The command on a copy of the sample's folder, and its page. */
export const test = base.extend<Fixtures>({
  lang: ["en", { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  folder: async ({}, use) => {
    const temporary = mkdtempSync(join(tmpdir(), "desk-"));
    const folder = join(temporary, "data");
    cpSync(join(ROOT, "data"), folder, { recursive: true });
    await use(folder);
    rmSync(temporary, { recursive: true });
  },
  running: async ({ folder }, use) => {
    const running = await startDesk(folder);
    await use(running);
    await running.stop();
  },
  desk: async ({ page, running, lang }, use) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${running.address}?lang=${lang}`);
    const desk = new DeskPage(page);
    await desk.expectFocus("paste");
    await use(desk);
  },
});
