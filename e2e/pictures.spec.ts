import { expect } from "@playwright/test";
import { bringFonts, fontsAreThere } from "./fonts.ts";
import { test } from "./guard.ts";
import { MapPage, type UiLanguage } from "./map-page.ts";

interface Picture {
  readonly name: string;
  readonly language: UiLanguage;
  readonly query: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: true;
}

const PICTURES: readonly Picture[] = [
  { name: "day", language: "en", query: "&day=2024-12-07" },
  { name: "contested-place", language: "en", query: "&day=2024-12-06&place=homs" },
  { name: "list", language: "en", query: "&day=2024-12-06&show=list" },
  { name: "arabic", language: "ar", query: "&day=2024-12-06" },
  { name: "phone", language: "ar", query: "&day=2024-12-04&place=hama", size: { width: 390, height: 800 } },
  { name: "dark", language: "en", query: "&day=2024-12-06&compare=2024-12-03", dark: true },
];

for (const { name, language, query, size, dark } of PICTURES) {
  test(`the picture of ${name} stays as it is`, async ({ page }) => {
    if (size) await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
    await bringFonts(page);
    await MapPage.open(page, language, query);
    await fontsAreThere(page);
    await expect(page).toHaveScreenshot(`${name}.png`);
  });
}
