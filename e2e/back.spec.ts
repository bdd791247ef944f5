import { expect, type Page } from "@playwright/test";
import { test } from "./guard.ts";
import { MapPage } from "./map-page.ts";

const PHONE = { width: 390, height: 844 };

const steps = (page: Page) => page.evaluate(() => history.length);

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test("Back closes the place that was opened, on the day that the reader has gone to since", async ({ page }) => {
    const map = await MapPage.open(page, "en");
    const before = await steps(page);
    await map.symbol("Homs").tap();
    await map.expectPlace("Homs");
    await expect(page).toHaveURL(/place=homs/);
    expect(await steps(page), "opening is a step").toBe(before + 1);
    await map.slider.press("ArrowLeft");
    await map.expectDay("5 December 2024");
    await page.goBack();
    await expect(map.handle).toHaveAttribute("aria-expanded", "false");
    await expect(page).not.toHaveURL(/place=/);
    await expect(page).toHaveURL(/day=2024-12-05/);
    await map.expectDay("5 December 2024");
    await page.goForward();
    await map.expectPlace("Homs");
  });
});

test("a place that is closed by its button leaves no step behind", async ({ page }) => {
  await page.goto("about:blank");
  const map = await MapPage.open(page, "en");
  await map.line("Homs").click();
  await map.expectPlace("Homs");
  await map.button(map.words.back).click();
  await expect(page).not.toHaveURL(/place=/);
  await page.goBack();
  await expect(page).toHaveURL("about:blank");
});

test("Back closes every place that is opened after another one was closed by it", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  for (const place of ["Homs", "Aleppo", "Homs"]) {
    await map.symbol(place).click();
    await map.expectPlace(place);
    await expect(page).toHaveURL(/place=/);
    await page.goBack();
    await expect(map.button(map.words.back)).toBeHidden();
    await expect(page).not.toHaveURL(/place=/);
  }
});

test("another place, another day and another language rewrite the step, and the list is a step of its own", async ({
  page,
}) => {
  const map = await MapPage.open(page, "en");
  const before = await steps(page);
  await map.line("Homs").click();
  await map.expectPlace("Homs");
  await map.symbol("Aleppo").click();
  await map.expectPlace("Aleppo");
  await map.slider.press("ArrowLeft");
  await expect(page).toHaveURL(/day=2024-12-05&place=aleppo/);
  expect(await steps(page)).toBe(before + 1);
  await map.button(map.words.list.displays.list).click();
  await expect(page).toHaveURL(/show=list/);
  expect(await steps(page)).toBe(before + 2);
  await page.goBack();
  await expect(map.drawing).toBeVisible();
  await map.expectPlace("Aleppo");
  await page.goBack();
  await expect(map.button(map.words.back)).toBeHidden();
});

test("steps that are gone over at once, back and forward, make no step and open what was open", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  await map.button(map.words.list.displays.list).click();
  await expect(page).toHaveURL(/show=list/);
  await page.getByRole("gridcell", { name: /^Homs/ }).first().click();
  await map.expectPlace("Homs");
  await expect(page).toHaveURL(/place=homs/);
  const made = await steps(page);
  await page.evaluate(() => history.go(-2));
  await expect(map.drawing).toBeVisible();
  await expect(map.button(map.words.back)).toBeHidden();
  await page.evaluate(() => history.go(2));
  await map.expectPlace("Homs");
  await expect(page).toHaveURL(/place=homs&show=list/);
  await page.goBack();
  await expect(map.button(map.words.back)).toBeHidden();
  await expect(page).toHaveURL(/show=list/);
  await page.goForward();
  await map.expectPlace("Homs");
  expect(await steps(page)).toBe(made);
});

test("an address that opens a place is left by Back as any page is", async ({ page }) => {
  await page.goto("about:blank");
  const map = await MapPage.open(page, "en", "&place=homs");
  await map.expectPlace("Homs");
  await page.goBack();
  await expect(page).toHaveURL("about:blank");
});
