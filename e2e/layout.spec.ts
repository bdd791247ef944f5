import { expect } from "@playwright/test";
import { test } from "./guard.ts";
import { openHostPage } from "./host-page.ts";
import { boxOf, MapPage, type UiLanguage } from "./map-page.ts";
import { overflowing } from "./overflowing.ts";

const LANGUAGES: readonly UiLanguage[] = ["en", "ar"];
const PHONE = { width: 375, height: 740 };

/** By how many pixels the drawing differs from the room that it has, in width or height. */
async function bareRoom({ canvas, drawing }: MapPage): Promise<number> {
  const [room, drawn] = [await boxOf(canvas), await boxOf(drawing)];
  return Math.max(Math.abs(room.width - drawn.width), Math.abs(room.height - drawn.height));
}

for (const language of LANGUAGES) {
  test(`in ${language} nothing reaches over the edge from 320 to 1920 pixels`, async ({ page }) => {
    const map = await MapPage.open(page, language);
    for (const place of [null, language === "en" ? "Homs" : "حمص"]) {
      if (place !== null) await map.line(place).click();
      for (const width of [320, 375, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect(
          await overflowing(page, "conflict-map-canvas, .key .line, details:not([open]) .full, .said"),
          `${width} pixels, ${place ?? "no place"}`,
        ).toEqual([]);
        await expect.poll(() => bareRoom(map), `${width} pixels: the drawing fills its room`).toBeLessThan(1);
      }
    }
  });
}

test.describe(() => {
  test.use({ viewport: PHONE, hasTouch: true });

  for (const language of LANGUAGES) {
    test(`in ${language} on a phone a tap on a place opens its evidence, and the map stays in view`, async ({
      page,
    }) => {
      const map = await MapPage.open(page, language);
      const homs = language === "en" ? "Homs" : "حمص";
      const { x, y } = await map.findOnMap(homs);
      await page.touchscreen.tap(x, y);
      await map.expectPlace(homs);
      await expect(map.handle).toHaveAttribute("aria-expanded", "true");

      const [mapBox, sheet] = [await boxOf(map.canvas), await boxOf(page.locator("conflict-map-sheet"))];
      const slider = await boxOf(map.slider);
      expect(mapBox.height, "height of the map").toBeGreaterThanOrEqual(190);
      expect(mapBox.y + mapBox.height, "the map ends above the evidence").toBeLessThanOrEqual(sheet.y + 1);
      expect(slider.y + slider.height, "the slider is above the evidence").toBeLessThanOrEqual(sheet.y + 1);
      expect(sheet.y + sheet.height, "the evidence ends within the window").toBeLessThanOrEqual(PHONE.height + 1);
      await expect(map.drawing).toBeInViewport({ ratio: 0.95 });

      await map.button(map.words.sheetStops.full).tap();
      expect((await boxOf(page.locator("conflict-map-sheet"))).height, "pixels of evidence in full").toBeGreaterThan(
        PHONE.height - 64,
      );
      await map.button(map.words.sheetStops.peek).tap();
      await expect(map.handle).toHaveAttribute("aria-expanded", "false");
      expect((await boxOf(map.canvas)).height, "the map has its room back").toBeGreaterThan(mapBox.height);
    });
  }
});

for (const language of ["ar", "en"]) {
  test(`the smallest map has its days in view, and its sentence whole below them, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 320 });
    const style = "display: block; block-size: 320px";
    await openHostPage(page, `<conflict-map src="data/map.json" lang="${language}" style="${style}"></conflict-map>`);
    await expect(page.getByRole("slider")).toBeInViewport({ ratio: 1 });
    const line = page.locator(".headline-line");
    await line.scrollIntoViewIfNeeded();
    await expect(line).toBeInViewport({ ratio: 0.98 });
    const { height = 0 } = (await line.boundingBox()) ?? {};
    expect(height, "pixels of the sentence").toBeGreaterThan(80);
  });
}
