import { expect } from "@playwright/test";
import { test } from "./guard.ts";
import { MapPage } from "./map-page.ts";

test("the page opens in English with its five articles, its day and what changed on it", async ({ page, context }) => {
  const map = await MapPage.open(page, "en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(page).toHaveTitle(/Syria: who was reported to hold what/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Syria: who was reported to hold what");
  await expect(page.getByText(/^5 articles.*27 November – 7 December 2024/)).toBeVisible();
  await map.expectDay("6 December 2024");
  await expect(map.line("Homs")).toContainText(
    "Newly disputed – government forces reported present; government forces reported to have left",
  );
  await expect(map.line("Rastan")).toContainText("Changed hands – reported held by armed opposition factions");
  await expect(map.line("Deir ez-Zor")).toContainText(
    "Full withdrawal – government forces reported to have left; no new holder named",
  );
  await expect(map.evidence.getByText("This map shows what these articles reported, not what happened.")).toBeVisible();

  expect(await context.cookies(), "cookies").toEqual([]);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(stored, "entries in local and session storage, databases, caches").toEqual([0, 0, 0, 0]);
});

test("the page opens in Arabic from right to left", async ({ page }) => {
  const map = await MapPage.open(page, "ar");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page).toHaveTitle(/سوريا: من يسيطر على ماذا بحسب ما ورد/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("سوريا: من يسيطر على ماذا بحسب ما ورد");
  await expect(page.getByText(/^ما ورد في ٥ مقالات.*٢٧ تشرين الثاني – ٧ كانون الأول ٢٠٢٤/)).toBeVisible();
  await map.expectDay("٦ كانون الأول ٢٠٢٤");
  await expect(map.line("حمص")).toContainText("تضارب جديد في التقارير");
});

test.describe(() => {
  test.use({ locale: "ar-SY" });

  test("a reader whose browser speaks Arabic gets Arabic without asking", async ({ page }) => {
    await page.goto("");
    // The first picture has it too, until the map is there.
    await expect(page.getByRole("heading", { level: 1 }).last()).toHaveText("سوريا: من يسيطر على ماذا بحسب ما ورد");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  });
});

test("the address opens a view, follows it, keeps what belongs to others, and opens it again", async ({ page }) => {
  const map = await MapPage.open(page, "ar", "&day=2024-12-05&place=hama&numerals=latn&from=newsletter");
  await map.expectDay("5 كانون الأول 2024");
  await map.expectPlace("حماة");

  await map.slider.press("Home");
  await map.button("١٢٣").click();
  await expect(page).toHaveURL(/day=2024-11-27/);
  await expect(page).not.toHaveURL(/numerals=/);
  await expect(page).toHaveURL(/place=hama/);
  await expect(page).toHaveURL(/lang=ar/);
  await expect(page).toHaveURL(/from=newsletter/);

  await page.reload();
  await map.isReady();
  await map.expectDay("٢٧ تشرين الثاني ٢٠٢٤");
  await map.expectPlace("حماة");

  await map.button(map.words.back).click();
  await expect(page).not.toHaveURL(/place=/);
});

test("an address that makes no sense opens the map as if it said nothing", async ({ page }) => {
  for (const language of ["xx", "__proto__", "constructor"]) {
    await page.goto(`?day=2031-02-30&place=atlantis&lang=${language}&numerals=roman`);
    const map = new MapPage(page, "en");
    await map.expectDay("6 December 2024");
    await expect(map.line("Homs"), language).toBeVisible();
  }
});
