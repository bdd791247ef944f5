import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { violationsOf } from "../axe.ts";
import { SLOWLY, test } from "./test.ts";

const ARTICLE = "001_0ab88f1c40fe4377";

/** A place that no gazetteer has. */
const NAME = { en: "Tell Test", ar: "تل الاختبار" };

for (const lang of ["en", "ar"] as const) {
  test.describe(() => {
    test.use({ lang });

    test(`in ${lang} a place that nobody knows is set on the map by keyboard and by a click`, async ({
      desk,
      page,
      folder,
    }) => {
      test.setTimeout(300_000);
      await page.locator("ul.articles button").nth(1).click();
      await desk.expectFocus(/^item:/);
      await desk.selectWords("ثالث كبرى مدن البلاد");
      await desk.press("c");
      await desk.expectFocus("field:kind");
      await desk.tabTo("place");
      await desk.type(NAME[lang]);
      const offer = page.locator(".options li.act").filter({ hasText: NAME[lang] });
      await expect(offer.last()).toBeVisible(SLOWLY);
      await offer.last().click();
      await page.locator("#place-names-en").fill("Tell Test");
      await page.locator("#place-names-ar").fill("تل الاختبار");

      const map = page.locator("desk-place-map svg");
      const spot = page.locator("#place-spot");
      await expect(map).toBeVisible(SLOWLY);
      await map.focus();
      await desk.press("+", "+", "ArrowRight", "ArrowRight", "ArrowUp");
      await expect(map.locator(".cross"), "the arrows move a cross").toBeVisible();
      await expect(spot).toHaveValue("");
      await desk.press("x");
      await expect(page.locator("form.claim-form"), "a letter is no command here").toBeVisible();
      await desk.press("Enter");
      await expect(spot).toHaveValue(/^3\d\.\d{4}, 3\d\.\d{4}$/);
      const byKeys = await spot.inputValue();
      await expect(page.locator("desk-place-map [role=status]"), "the region is named").not.toBeEmpty();
      expect(await violationsOf(page)).toEqual([]);

      await map.click({ position: { x: 100, y: 80 } });
      await expect(spot).not.toHaveValue(byKeys);
      const [latitude, longitude] = (await spot.inputValue()).split(", ");

      await page.locator("#place-sources-en").fill("Own map");
      await page.locator("#place-sources-ar").fill("خريطة خاصة");
      await page.locator("#field-kind").selectOption("clash");
      await page.locator("form.claim-form button[type=submit]").click();
      await desk.settled();
      await page
        .locator('.card.current textarea, .card.current input[data-focus^="translation"]')
        .first()
        .fill("Words");
      await desk.press("Tab");
      await desk.settled();
      // More than a third of the article is quoted with these words.
      for (const language of ["ar", "en"]) {
        const field = page.locator(`[data-focus="head:share_reason_${language}"]`);
        await field.fill("A short item");
        await field.press("Tab");
        await desk.settled();
      }
      await desk.press("Control+s");
      await expect(desk.saved).toHaveClass(/good/, SLOWLY);
      const places = JSON.parse(readFileSync(join(folder, "places.geojson"), "utf8"));
      const made = places.features.at(-1);
      expect(made.properties).toMatchObject({ name_en: "Tell Test", name_ar: "تل الاختبار" });
      expect(made.geometry.coordinates).toEqual([Number(longitude), Number(latitude)]);
      expect(readFileSync(join(folder, "claims", `${ARTICLE}.yaml`), "utf8")).toContain(
        `place: ${made.properties.id}\n`,
      );
    });
  });
}
