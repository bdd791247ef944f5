import { expect } from "@playwright/test";
import { bringFonts, fontsAreThere } from "./fonts.ts";
import { test } from "./guard.ts";
import { MapPage } from "./map-page.ts";

/** The windows in which the map's own page, and one that frames it, are seen first. */
const SCREENS = [
  { path: "", sizes: ["390x844", "320x568", "844x390", "768x1024", "1280x720", "1440x900"] },
  { path: "embed.html", sizes: ["320x480", "600x500"] },
] as const;

/** Each language in one scheme: what the other scheme changes are colours alone. */
const LOOKS = [
  { language: "en", colorScheme: "light" },
  { language: "ar", colorScheme: "dark" },
] as const;

for (const { path, sizes } of SCREENS) {
  for (const size of sizes) {
    test(`the first screen ${path === "" ? "of the page" : "of a frame"} at ${size} stays as it is`, async ({
      page,
    }) => {
      const [width = 0, height = 0] = size.split("x").map(Number);
      await page.setViewportSize({ width, height });
      await bringFonts(page);
      for (const { language, colorScheme } of LOOKS) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await MapPage.open(page, language, "", path);
        await fontsAreThere(page);
        await expect(page).toHaveScreenshot(`first-${size}-${language}-${colorScheme}.png`);
      }
    });
  }
}
