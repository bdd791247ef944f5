import { expect } from "@playwright/test";
import { bringFonts, fontsAreThere } from "./fonts.ts";
import { test } from "./guard.ts";
import { MapPage } from "./map-page.ts";

test.use({ expectsComplaints: true });

test("the picture of the drawing that stands in for the map stays as it is", async ({ page }) => {
  await bringFonts(page);
  await MapPage.open(page, "en", "&day=2024-12-07");
  await fontsAreThere(page);
  await expect(page).toHaveScreenshot("drawing.png");
});
