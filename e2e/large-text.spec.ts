import { chromium, expect, type Page } from "@playwright/test";
import { test as base } from "./guard.ts";

/** A page of a reader whose browser has text at 200 %: letters of 32 pixels where others have 16. */
const test = base.extend<{ large: Page }>({
  large: async ({ baseURL }, use, { project }) => {
    const { args = [], ...options } = project.use.launchOptions ?? {};
    const browser = await chromium.launch({ ...options, args: [...args, "--blink-settings=defaultFontSize=32"] });
    await use(await browser.newPage({ viewport: { width: 375, height: 812 }, ...(baseURL && { baseURL }) }));
    await browser.close();
  },
});

for (const lang of ["ar", "en"]) {
  test(`with text at 200 % a phone in ${lang} shows the map, the whole day and numbers that are apart`, async ({
    large,
  }) => {
    await large.goto(`?lang=${lang}&day=2024-12-06`);
    const map = large.getByRole("application");
    await expect(map).toBeVisible();
    await expect.poll(async () => (await map.boundingBox())?.height).toBeGreaterThan(280);
    await expect(large.locator(".first-picture")).toHaveCount(0);
    const texts = large.locator("conflict-map-timeline .chosen > *:visible, h1");
    const cuts = await texts.evaluateAll((each) => each.map((it) => it.scrollWidth - it.clientWidth));
    expect(Math.max(...cuts)).toBeLessThanOrEqual(1);
    const boxes = await large.locator("conflict-map-timeline .days .number > span:first-child:visible").all();
    const spans = await Promise.all(boxes.map(async (each) => (await each.boundingBox()) ?? { x: 0, width: 0 }));
    const sorted = spans.sort((a, b) => a.x - b.x);
    expect(sorted.length).toBeGreaterThan(5);
    for (const [index, { x }] of sorted.slice(1).entries()) {
      const before = sorted[index] ?? { x: 0, width: 0 };
      expect(before.x + before.width).toBeLessThanOrEqual(x + 1);
    }
  });
}
