import { expect, type Page, test } from "@playwright/test";
import { HOST_PAGE, serveHostPage } from "./host-page.ts";

/** How many drawing contexts Chromium keeps for a page. */
const CONTEXTS = 16;

const MAPS = 50;

/** Frames share nothing, so that fewer of them tell as much. */
const FRAMES = 20;

/** Has the map come to MapLibre by a gesture. */
async function move(page: Page, index: number): Promise<void> {
  const canvas = page.locator("conflict-map-canvas").nth(index);
  await canvas.locator("[role=application]").press("+");
  await expect(canvas.locator(".still")).toBeHidden({ timeout: 30_000 });
}

const stillOf = (page: Page, index: number) => page.locator("conflict-map-canvas").nth(index).locator(".still");

/** Has the page take drawing contexts of its own. */
function takeContexts(page: Page, count: number): Promise<void> {
  return page.evaluate((times) => {
    const kept = (Reflect.get(window, "kept") ?? []) as unknown[];
    Reflect.set(window, "kept", kept);
    for (let left = times; left > 0; left--) kept.push(document.createElement("canvas").getContext("webgl2"));
  }, count);
}

test("of fifty elements each has a map, and those whose graphics go to others keep theirs, the oldest first", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.addInitScript(() => {
    const told: number[] = [];
    Object.assign(window, { told, ready: 0 });
    addEventListener("conflict-map-ready", () => Reflect.set(window, "ready", Reflect.get(window, "ready") + 1));
    addEventListener("conflict-map-fallback", (event) =>
      told.push([...document.querySelectorAll<Element>("conflict-map")].indexOf(event.target as Element)),
    );
  });
  const element = `<conflict-map src="data/map.json" lang="en" loading="eager" interaction="full" style="display: inline-block; inline-size: 300px; block-size: 340px"></conflict-map>`;
  await serveHostPage(page, element.repeat(MAPS));
  await page.goto(HOST_PAGE);
  await page.waitForFunction((count) => Reflect.get(window, "ready") === count, MAPS, { timeout: 180_000 });
  await move(page, 0);
  await move(page, 1);
  await takeContexts(page, CONTEXTS - 1);
  await expect(stillOf(page, 0), "the first map that was moved").toBeVisible();
  await expect(stillOf(page, 1), "the second one").toBeHidden();
  await takeContexts(page, 1);
  await expect(stillOf(page, 1)).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, "told"))).toEqual([0, 1]);
  await expect(page.locator("conflict-map").first().getByRole("alert")).toContainText("less detail");
  await move(page, 0);
  await expect(page.locator("conflict-map").first().getByRole("alert"), "it came again by a gesture").toBeHidden();
});

test("of twenty frames each has a map", async ({ page }) => {
  test.setTimeout(300_000);
  const frame = `<iframe src="embed.html?lang=en" width="300" height="340" title="Map"></iframe>`;
  await serveHostPage(page, frame.repeat(FRAMES));
  await page.goto(HOST_PAGE);
  for (let index = 0; index < FRAMES; index++) {
    await page.locator("iframe").nth(index).scrollIntoViewIfNeeded();
    const map = page.frameLocator("iframe").nth(index);
    await expect(map.locator("conflict-map-canvas .symbol").first()).toBeVisible({ timeout: 30_000 });
  }
});
