import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test as base } from "@playwright/test";
import { violationsOf } from "../axe.ts";
import { DeskPage } from "./desk-page.ts";
import { type RunningDesk, startDesk } from "./start-desk.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const ARTICLE = readFileSync(join(ROOT, "test/trial/article.txt"), "utf8");

/** The command on a copy of the sample's folder. */
const test = base.extend<{ folder: string; running: RunningDesk; desk: DeskPage }>({
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
  desk: async ({ page, running }, use) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${running.address}?lang=en`);
    const desk = new DeskPage(page);
    await desk.expectFocus("paste");
    await use(desk);
  },
});

/** Somebody whom the text names and the map does not have: the first to choose, with a name in Arabic. */
async function newSpeaker(desk: DeskPage, arabic: string): Promise<void> {
  await desk.press("ArrowDown", "Enter");
  await desk.expectFocus("field:speaker-ar");
  await desk.type(arabic);
  await desk.press("Enter");
}

async function choose(desk: DeskPage, field: string, typed: string): Promise<void> {
  await desk.expectFocus(`field:${field}`);
  await desk.type(typed);
  await desk.press("Tab");
}

/** Fifteen claims of the article, each of them judged, mended or made of words by hand. */
async function judgeAll(desk: DeskPage): Promise<void> {
  const at = (words: string) => expect(desk.card.locator("blockquote").first()).toContainText(words);

  await at("enter Homs as army");
  await desk.press("x");

  await at("taken full control of the city of Homs");
  await desk.press("f");
  await choose(desk, "from", "gov");
  await desk.tabTo("speaker");
  await choose(desk, "speaker", "opposition");
  await desk.press("Enter");

  await at("government troops withdrew");
  await desk.press("Enter");

  await at("denied a day earlier");
  await desk.press("i");
  await choose(desk, "kind", "sta");
  await desk.press("Enter");

  await at("local factions said that they controlled");
  await desk.press("Enter");
  await newSpeaker(desk, "فصائل محلية");

  await at("soldiers had abandoned");
  await desk.press("b");
  await choose(desk, "actor", "gov");
  await desk.tabTo("speaker");
  await newSpeaker(desk, "سكان");

  await at("clashes near Nawa");
  await desk.press("Enter");
  await newSpeaker(desk, "ناشطون");

  await at("opposition factions entered Al-Qusayr");
  await desk.press("Enter");
  await newSpeaker(desk, "مصدر محلي");

  await at("fighters of Hezbollah");
  await desk.press("b");
  await choose(desk, "actor", "hez");
  await desk.press("Enter");

  await at("moved into the buffer zone");
  await desk.press("i");
  await choose(desk, "kind", "pres");
  await desk.expectFocus("field:place");
  await desk.type("quneitra gov");
  await expect(desk.page.locator(".options li").filter({ hasText: /governorate/i }).first()).toBeVisible();
  await desk.press("Tab", "Tab");
  await desk.press("Enter");
}

/** A claim of words that no rule understood. */
async function claimWords(desk: DeskPage, words: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await desk.selectWords(words);
  await desk.press("c");
  await desk.expectFocus("field:kind");
  for (const [field, typed] of Object.entries(fields)) {
    await desk.tabTo(field);
    await desk.type(typed);
  }
  await desk.press("Tab", "Enter");
}

test("from paste to a checked and saved map in under a minute, by keyboard", async ({ desk, page }) => {
  const started = performance.now();
  await desk.paste(ARTICLE);
  await desk.expectFocus("field:head-publisher");
  await desk.type("The Observer");
  await desk.press("Enter");
  await desk.expectFocus(/^item:/);
  await judgeAll(desk);
  const seconds = (performance.now() - started) / 1000;
  console.log(`desk: ${desk.keys} keys, ${desk.clicks} clicks, ${seconds.toFixed(1)} s`);
});
