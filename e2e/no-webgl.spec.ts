import { expect } from "@playwright/test";
import { test } from "./guard.ts";
import { MapPage, type UiLanguage } from "./map-page.ts";

test.use({ expectsComplaints: true });

const LANGUAGES: readonly UiLanguage[] = ["en", "ar"];

for (const language of LANGUAGES) {
  test(`in ${language} a browser that cannot draw says so, and shows days, places and evidence`, async ({ page }) => {
    const map = await MapPage.open(page, language);
    await expect(map.alert).toContainText(map.words.problems.graphics);
    const homs = language === "en" ? "Homs" : "حمص";
    await map.line(homs).click();
    await map.expectPlace(homs);
    await expect(map.card("انسحبت قوات النظام من مدينة حمص")).toBeVisible();
    await map.slider.press("Home");
    await map.expectDay(language === "en" ? "27 November 2024" : "٢٧ تشرين الثاني ٢٠٢٤");
  });
}
