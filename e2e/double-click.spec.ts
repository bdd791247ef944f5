import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";

/** Opens a page of the built site as a double click does: browsers run no module of a file. */
const open = (page: Page, path: string) => page.goto(`${pathToFileURL(join("dist", path.replace(/\?.*/, "")))}`);

test.use({ locale: "en-GB" });

for (const path of ["index.html", "embed.html"]) {
  test(`${path} opened by a double click says that the map cannot run, and has the picture and pages to read`, async ({
    page,
  }) => {
    await open(page, path);
    await expect(page.locator(".failed:visible")).toHaveCount(1);
    const pictures = page.locator("conflict-map :is(svg, img):visible");
    const heights = () => pictures.evaluateAll((each) => each.map((one) => one.getBoundingClientRect().height));
    await expect.poll(async () => Math.max(...(await heights()))).toBeGreaterThan(200);
    await page.locator('a[href*="d/2024-12-06/"]:visible').first().click();
    await expect(page.locator("h1")).toContainText(/2024|٢٠٢٤/);
  });
}

test("the demo's element and frame opened by a double click are not blank", async ({ page }) => {
  await open(page, "demo/article-element.html");
  await expect(page.locator("conflict-map a")).toBeVisible();
  await open(page, "demo/article-iframe.html");
  await expect(page.frameLocator("iframe").locator(".failed:visible")).toHaveCount(1);
});
