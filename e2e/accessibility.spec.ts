import { expect } from "@playwright/test";
import { violationsOf } from "./axe.ts";
import { test } from "./guard.ts";
import { MapPage } from "./map-page.ts";

const PHONE = { width: 375, height: 740 };

// The other pairs of language and colours are those of the main states.
for (const [language, colorScheme] of [
  ["en", "dark"],
  ["ar", "light"],
] as const) {
  test(`in ${language} and ${colorScheme} colours the page keeps WCAG 2.2 AA`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const map = await MapPage.open(page, language);
    await page.getByText(map.words.legend, { exact: true }).click();
    await map.search.fill(language === "en" ? "homs" : "حمص");
    expect(await violationsOf(page), "a day, the legend and places found").toEqual([]);
    await map.search.press("Enter");
    await page.setViewportSize(PHONE);
    await map.openMenu();
    expect(await violationsOf(page), "a place and the menu on a phone").toEqual([]);
    await page.keyboard.press("Escape");
    await map.card("انسحبت قوات النظام من مدينة حمص").locator("summary").first().click();
    expect(await violationsOf(page), "a place and its evidence on a phone").toEqual([]);
  });
}

test("the map can be used with the keyboard alone", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  await map.search.focus();
  const passed: string[] = [];
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
    });
  const HOMS = /^Homs\s+Newly disputed/;
  while (passed.length < 40 && !HOMS.test(passed.at(-1) ?? "")) {
    await page.keyboard.press("Tab");
    passed.push(await focused());
  }
  expect(passed).toEqual(expect.arrayContaining([map.words.zoomIn, map.words.play, map.words.day]));
  await page.keyboard.press("Enter");
  await map.expectPlace("Homs");
  await expect(map.button(map.words.back)).toBeVisible();
});
