import { expect } from "@playwright/test";
import { violationsOf } from "./axe.ts";
import { test } from "./guard.ts";
import { boxOf, MapPage, type UiLanguage } from "./map-page.ts";

test.use({ expectsComplaints: true });

const PHONE = { width: 375, height: 740 };

const NAMES: Readonly<Record<UiLanguage, Record<"homs" | "hama" | "first" | "fifth" | "disagree", string>>> = {
  en: { homs: "Homs", hama: "Hama", first: "27 November 2024", fifth: "5 December 2024", disagree: "Reports disagree" },
  ar: {
    homs: "حمص",
    hama: "حماة",
    first: "٢٧ تشرين الثاني ٢٠٢٤",
    fifth: "٥ كانون الأول ٢٠٢٤",
    disagree: "تتضارب التقارير",
  },
};

for (const language of ["en", "ar"] as const) {
  const { homs, hama, first, fifth, disagree } = NAMES[language];

  test(`in ${language} a browser that cannot paint says so, and draws the days, the places and their evidence`, async ({
    page,
  }) => {
    const map = await MapPage.open(page, language);
    await expect(map.alert).toHaveCount(0);
    await expect(map.drawing.getByText(homs, { exact: true })).toBeVisible();

    await expect(map.symbol(homs)).toHaveAccessibleName(new RegExp(disagree));
    await map.symbol(homs).click();
    await map.expectPlace(homs);
    await expect(map.card("انسحبت قوات النظام من مدينة حمص")).toBeVisible();
    await expect(map.symbol(homs)).toHaveAttribute("aria-current", "true");

    await map.slider.press("Home");
    await map.expectDay(first);
    await expect(map.symbol(homs)).not.toHaveAccessibleName(new RegExp(disagree));
  });

  test(`in ${language} scrubbing changes the marks on the drawing`, async ({ page }) => {
    const map = await MapPage.open(page, language, "&day=2024-12-03");
    const before = await map.symbol(hama).getAttribute("aria-label");
    await map.slider.press("End");
    await expect(map.symbol(hama)).not.toHaveAccessibleName(before ?? "");
    const picture = await map.drawing.innerHTML();
    await map.button(map.words.previousDay).click();
    await map.button(map.words.previousDay).click();
    await map.expectDay(fifth);
    expect(await map.drawing.innerHTML()).not.toBe(picture);
  });

  test(`in ${language} the drawing says of a place that differs what it bore on the day compared with`, async ({
    page,
  }) => {
    const map = await MapPage.open(page, language, "&day=2024-12-07&compare=2024-11-27");
    const { compare } = map.words;
    await expect(map.symbol(hama)).toHaveAccessibleName(new RegExp(`${compare.onDay(first, "")}`));
    await map.button(map.words.hearing.undo(compare.comparedWith(first))).click();
    await expect(map.symbol(hama)).not.toHaveAccessibleName(new RegExp(first));
  });

  test(`in ${language} the drawing keeps WCAG 2.2 AA`, async ({ page }) => {
    const map = await MapPage.open(page, language);
    await map.symbol(homs).focus();
    expect(await violationsOf(page)).toEqual([]);
  });

  test.describe(() => {
    test.use({ viewport: PHONE, hasTouch: true });

    test(`in ${language} on a phone a tap on the drawing opens the evidence, and the drawing stays in view`, async ({
      page,
    }) => {
      const map = await MapPage.open(page, language);
      await map.symbol(homs).tap();
      await map.expectPlace(homs);
      const [room, drawing] = [await boxOf(map.canvas), await boxOf(map.drawing)];
      expect([drawing.width, drawing.height]).toEqual([room.width, room.height]);
      await expect(map.drawing).toBeInViewport({ ratio: 0.95 });
      await expect(map.symbol(homs)).toBeInViewport();
    });
  });
}

test("with the keyboard a place on the drawing shows its name and opens", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  await map.symbol("Homs").focus();
  await expect(map.canvas.locator("strong").getByText("Homs", { exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await map.expectPlace("Homs");
});

test("the governorates of the last day are areas on the drawing that open their evidence", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-07");
  const area = map.symbol("As-Suwayda Governorate");
  const { x, y, width, height } = await boxOf(map.drawing.locator(`[data-shape="area suwayda-governorate"]`).first());
  expect(Math.min(width, height), "pixels across").toBeGreaterThan(40);
  await page.mouse.click(x + width * 0.6, y + height * 0.3);
  await map.expectPlace("As-Suwayda Governorate");
  await expect(area).toHaveAttribute("aria-current", "true");
});

test("the drawing shows inferred ground with its label, when it is asked for", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  await expect(map.drawing.locator("[data-shape^=cell]")).toHaveCount(0);
  await page.getByText(map.words.legend, { exact: true }).click();
  await page.getByRole("checkbox", { name: map.words.layers.showInferred }).check();
  await expect(map.drawing.locator("[data-shape^=cell]").first()).toBeAttached();
  await expect(page.locator(".notices").getByText("inferred: nearest reported place, within")).toBeVisible();
});
