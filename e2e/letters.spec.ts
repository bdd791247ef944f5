import { expect, test } from "@playwright/test";
import { MapPage } from "./map-page.ts";

/** Names of places with the letters that a keyboard has for those of Arabic, and the places. */
const TYPED = {
  Persian: [
    ["القریتین", "Al-Qaryatayn"],
    ["جبال کحلة", "Jibal Kahla"],
    ["دیر‌الزور", "Deir ez-Zor"],
  ],
  Kurdish: [
    ["الڕستن", "Rastan"],
    ["السخنە", "Al-Sukhnah"],
    ["دێر الزۆر", "Deir ez-Zor"],
  ],
  Urdu: [
    ["حماہ", "Hama"],
    ["تلبیسۃ", "Talbiseh"],
    ["سلمیھ", "Salamiyah"],
  ],
} as const;

for (const [keyboard, names] of Object.entries(TYPED)) {
  test(`letters of a ${keyboard} keyboard find Arabic names in the search and in the list`, async ({ page }) => {
    const map = await MapPage.open(page, "en");
    for (const [typed, name] of names) {
      await map.search.fill(typed);
      const options = page.getByRole("listbox", { name: map.words.search }).getByRole("option");
      await expect(options.first().locator("strong"), typed).toHaveText(name);
    }

    await MapPage.open(page, "en", "&show=list");
    for (const [typed, name] of names) {
      await page.getByRole("searchbox", { name: map.words.list.search }).fill(typed);
      const heads = page.locator("conflict-map-matrix").getByRole("rowheader");
      await expect(heads.filter({ hasText: name }).first(), typed).toBeVisible();
      await expect.poll(() => heads.count(), typed).toBeLessThan(10);
    }
  });
}
