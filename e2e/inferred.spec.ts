import { expect } from "@playwright/test";
import { test } from "./guard.ts";
import { boxOf, MapPage, type UiLanguage } from "./map-page.ts";

/** Without the distance, whose digits are isolated from the words. */
const LABELS: Readonly<Record<UiLanguage, string>> = {
  en: "inferred: nearest reported place, within",
  ar: "استنتاج: أقرب مكان ورد عنه تقرير، ضمن",
};

for (const language of ["en", "ar"] as const) {
  test(`in ${language} inferred ground is off at first; the legend switches it on, and then it is labelled`, async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    const map = await MapPage.open(page, language, "&day=2024-12-04");
    const label = page.locator(".notices").getByText(LABELS[language]);
    await expect(label).toBeHidden();
    expect(fetched.filter((address) => address.includes("load-cells"))).toEqual([]);
    // A part of the map without anything that stands on it.
    const { x, y, width, height } = await boxOf(map.canvas);
    const clip = { x: x + width / 3, y: y + height / 3, width: width / 3, height: height / 3 };
    const before = await page.screenshot({ clip });

    await page.getByText(map.words.legend, { exact: true }).click();
    const choice = page.getByRole("checkbox", { name: map.words.layers.showInferred });
    await expect(choice).not.toBeChecked();
    await choice.check();
    await expect(label).toBeVisible();
    await expect(page).toHaveURL(/[?&]inferred=1/);
    await page.getByText(map.words.legend, { exact: true }).click();
    await expect.poll(async () => (await page.screenshot({ clip })).equals(before)).toBe(false);
  });
}

test("an address with inferred ground opens with it and its label, and it can be switched off", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-06&inferred=1");
  const label = page.locator(".notices").getByText(LABELS.en);
  await expect(label).toBeVisible();
  await page.getByText(map.words.legend, { exact: true }).click();
  await page.getByRole("checkbox", { name: map.words.layers.showInferred }).uncheck();
  await expect(label).toBeHidden();
  await expect(page).not.toHaveURL(/inferred/);
});

test.describe(() => {
  test.use({ expectsComplaints: true });

  test("countries that cannot be had are told, and the map works on", async ({ page }) => {
    const map = await MapPage.open(page, "en");
    await page.route(/countries-[\w]+\.geojson/, (route) => route.fulfill({ status: 404, body: "gone" }));
    await page.getByText(map.words.legend, { exact: true }).click();
    await page.getByRole("checkbox", { name: map.words.layers.showInferred }).check();
    await expect(map.alert).toContainText(map.words.problems.basemap);
    await map.slider.press("End");
    await map.expectDay("7 December 2024");
  });
});
