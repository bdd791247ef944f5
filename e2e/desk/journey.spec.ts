import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { violationsOf } from "../axe.ts";
import type { DeskPage } from "./desk-page.ts";
import { ROOT, SLOWLY, test } from "./test.ts";

const ARTICLE = readFileSync(join(ROOT, "test/trial/article.txt"), "utf8");

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

/** Sixteen claims of the article, each of them judged, mended or made of words by hand. */
async function judgeAll(desk: DeskPage): Promise<void> {
  const at = (words: string) => expect(desk.card.locator("blockquote").first()).toContainText(words);

  await at("Opposition fighters enter Homs");
  await desk.press("Enter");

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
  await expect(
    desk.page
      .locator(".options li")
      .filter({ hasText: /governorate/i })
      .first(),
  ).toBeVisible();
  await desk.press("Tab");
  await desk.tabTo("actor");
  await choose(desk, "actor", "israel");
  await desk.tabTo("speaker");
  await choose(desk, "speaker", "israel");
  await desk.press("Enter");

  await at("advancing on the T4 airbase");
  await desk.press("Enter");
  await at("celebrated in the streets");
  await desk.press("Enter");
  await at("prisoners were freed");
  await desk.press("x");
}

/** A claim of words that no rule understood; what is typed in a field finds what is meant. */
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

async function claimTheRest(desk: DeskPage): Promise<void> {
  await desk.selectWords("gunfire in several districts before dawn on Sunday");
  await desk.press("c");
  await desk.expectFocus("field:kind");
  await desk.type("cl");
  await desk.tabTo("place");
  await desk.type("damascus");
  await desk.tabTo("speaker");
  await desk.type("Eyewitnesses");
  await desk.press("Enter");
  await desk.expectFocus("field:speaker-ar");
  await desk.type("شهود عيان");
  await desk.press("Enter");
  const damascus = { place: "damascus", actor: "opposition", speaker: "opposition" };
  await claimWords(desk, "Opposition factions declared the city", damascus);
  await claimWords(desk, "it held Palmyra", { place: "palmyra", actor: "syrian free", speaker: "syrian free" });
  await claimWords(desk, "Strikes hit the airbase on Thursday", {
    kind: "str",
    place: "t4",
    speaker: "syrian army source",
  });
}

/** Each quote once, one after the other. */
async function translateAll(desk: DeskPage): Promise<number> {
  const focused = () => desk.page.evaluate(() => document.activeElement?.getAttribute("data-focus") ?? "");
  let count = 0;
  await desk.press("t");
  for (let last = ""; count < 20; count++) {
    const name = await focused();
    if (!name.startsWith("translation:") || name === last) return count;
    last = name;
    await desk.type(`ترجمة الاقتباس ${count + 1}`);
    await desk.press("Enter");
  }
  return count;
}

/** More than a third of a short item is quoted, which the page of sources has to explain. */
async function explainShare(desk: DeskPage): Promise<void> {
  const field = desk.page.locator('[data-focus="head:share_reason_ar"]');
  await expect(field).toBeVisible(SLOWLY);
  await field.click();
  desk.clicks += 1;
  await desk.type("خبر قصير");
  await desk.press("Tab");
  await desk.expectFocus("head:share_reason_en");
  await desk.type("A short item");
  await desk.press("Escape");
}

test("from paste to a checked and saved map by keyboard, an edit on disk meanwhile kept, and a save taken back", async ({
  desk,
  page,
  folder,
}) => {
  test.setTimeout(600_000);
  const started = performance.now();
  await desk.paste(ARTICLE);
  await desk.expectFocus("field:head-publisher");
  await desk.type("The Observer");
  await desk.press("Enter");
  await desk.expectFocus(/^item:/);
  await judgeAll(desk);
  await claimTheRest(desk);
  await desk.press("w");
  expect(await translateAll(desk), "quotes translated").toBe(16);
  await explainShare(desk);
  // Which headlines are wrong now, only the answer tells.
  await desk.settled();
  await desk.press("h");
  await desk.expectFocus("headline");
  await desk.press("Enter");
  await desk.settled();
  await desk.press("Control+s");
  await expect(desk.saved).toHaveClass(/good/, SLOWLY);
  const seconds = (performance.now() - started) / 1000;
  console.log(`desk: 16 claims, ${desk.keys} keys and ${desk.clicks} clicks in ${seconds.toFixed(1)} s`);

  const claims = readFileSync(join(folder, "claims", "2024-12-08.yaml"), "utf8");
  expect(claims.match(/^ {2}- id:/gm)).toHaveLength(16);
  const live = page.locator("conflict-map");
  await expect(live.getByText("8 December 2024").first()).toBeVisible(SLOWLY);
  expect(await violationsOf(page)).toEqual([]);

  const actors = join(folder, "actors.yaml");
  const edited = `${readFileSync(actors, "utf8")}# read by hand\n`;
  writeFileSync(actors, edited);
  await expect(page.getByRole("alert").filter({ hasText: "actors.yaml" })).toBeVisible(SLOWLY);
  await desk.press("Control+z");
  await expect(desk.saved).toContainText("taken back", SLOWLY);
  expect(existsSync(join(folder, "claims", "2024-12-08.yaml"))).toBe(false);
  expect(readFileSync(actors, "utf8")).toBe(edited);
});
