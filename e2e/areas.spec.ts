import { expect, type Page } from "@playwright/test";
import { compile } from "../src/compile/compile.ts";
import { buildHistory } from "../src/history/history.ts";
import { areasWordsIn } from "../src/language/words/areas-vocabulary.ts";
import { localeFor } from "../src/language/words/vocabulary.ts";
import { encodeMap } from "../src/model/encode-files.ts";
import { areaFiles, withAreasFile } from "../src/site/publish/areas/area-files.ts";
import { readFolder } from "../src/site/read-folder.ts";
import { areaFolder } from "../test/area-layer.ts";
import { violationsOf } from "./axe.ts";
import { test } from "./guard.ts";
import { MapPage, type UiLanguage } from "./map-page.ts";

const COMPILED = compile(new Map([...readFolder("data"), ...areaFolder()]));

const PHONE = { width: 390, height: 844 };

/** Within the opposition's box of 4 December, within the government's, and outside of all: longitude and latitude. */
const SPOTS = { opposition: [35.75, 34.35], government: [36.2, 34.1], nobody: [38.6, 36.9] } as const;

/** Answers for the map's data with the sample and a layer of areas. */
async function serveAreas(page: Page): Promise<void> {
  const { dataset } = COMPILED;
  if (!dataset) throw new Error("the sample with areas has errors");
  const json = (text: string) => ({ contentType: "application/json", body: text });
  const files = new Map(areaFiles(buildHistory(dataset)));
  await page.route("**/data/map-core.json", (route) =>
    route.fulfill(json(JSON.stringify(encodeMap(withAreasFile(dataset))))),
  );
  await page.route(/\/data\/(areas[^?]*)/, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.split("/data/")[1] ?? "");
    return route.fulfill(json(files.get(path) ?? ""));
  });
}

/** Clicks where on the map a position is. */
async function clickAt(page: Page, [longitude, latitude]: readonly [number, number]): Promise<void> {
  const canvas = page.locator("conflict-map-canvas");
  const pixel = await canvas.evaluate(
    (element, wanted) => {
      const { stage } = element as unknown as { stage: { positionAt(pixel: [number, number]): [number, number] } };
      const { width, height } = element.getBoundingClientRect();
      const away = ([x, y]: [number, number]) => {
        const [east, north] = stage.positionAt([x, y]);
        return Math.hypot(east - wanted[0], north - wanted[1]);
      };
      const pixels: [number, number][] = [];
      for (let x = 0; x < width; x += 2) for (let y = 0; y < height; y += 2) pixels.push([x, y]);
      return pixels.reduce((one, other) => (away(other) < away(one) ? other : one));
    },
    [longitude, latitude] as [number, number],
  );
  await canvas.click({ position: { x: pixel[0], y: pixel[1] } });
}

const card = (page: Page) => page.locator("conflict-map-area-card");

for (const language of ["en", "ar"] as const satisfies readonly UiLanguage[]) {
  for (const viewport of [PHONE, { width: 1440, height: 900 }]) {
    test(`a click into an area says whose it is, by whom and for which days, in ${language} on ${viewport.width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await serveAreas(page);
      await MapPage.open(page, language, "&day=2024-12-04");
      await clickAt(page, SPOTS.opposition);
      const name = { en: /opposition/i, ar: /المعارضة/ }[language];
      await expect(card(page).getByRole("status")).toContainText(name);
      await expect(card(page)).toContainText({ en: "Map Watch, for", ar: "مرصد الخرائط" }[language]);
      await expect(card(page)).toContainText("taken at dawn");
      await expect(card(page)).toContainText("CC BY 4.0");
      const [box, map] = await Promise.all([
        card(page).boundingBox(),
        page.locator("conflict-map-canvas").boundingBox(),
      ]);
      if (!box || !map) throw new Error("the card is not on the map");
      expect(box.x).toBeGreaterThanOrEqual(map.x);
      expect(box.x + box.width).toBeLessThanOrEqual(map.x + map.width);
      expect(box.y).toBeGreaterThanOrEqual(map.y);
      expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
      expect(await violationsOf(page)).toEqual([]);
    });
  }
}

test("another area changes the card, empty ground and Escape put it away, and another day tells its own", async ({
  page,
}) => {
  await serveAreas(page);
  const map = await MapPage.open(page, "en", "&day=2024-12-04");
  const words = areasWordsIn(localeFor("en", "arab"));
  await clickAt(page, SPOTS.government);
  await expect(card(page)).toContainText("Government forces");
  await expect(card(page)).toContainText("3 – 4 December 2024");
  await clickAt(page, SPOTS.opposition);
  await expect(card(page)).toContainText("opposition");
  await clickAt(page, SPOTS.nobody);
  await expect(card(page)).toHaveText("");
  await clickAt(page, SPOTS.government);
  await map.slider.press("ArrowRight");
  await map.expectDay("5 December 2024");
  await expect(card(page), "of a day without a file nothing is known").toHaveText("");
  await map.slider.press("ArrowRight");
  await expect(card(page)).toContainText("6 December 2024");
  await card(page).getByRole("button", { name: words.close }).press("Escape");
  await expect(card(page)).toHaveCount(0);
});

test.describe("without their code", () => {
  test.use({ expectsComplaints: true });

  test("that is told, and trying again draws them", async ({ page }) => {
    await serveAreas(page);
    let isLost = true;
    // Asked for once more it has another address.
    await page.route(/\/assets\/areas-[^/]*\.js/, (route) => (isLost ? route.abort() : route.fallback()));
    const map = await MapPage.open(page, "en", "&day=2024-12-04");
    const drawn = page.locator("conflict-map-canvas [data-shape^='held']");
    await expect(map.alert.filter({ hasText: map.words.problems.network })).toBeVisible();
    await expect(drawn).toHaveCount(0);
    isLost = false;
    await map.alert.getByRole("button", { name: map.words.retry }).click();
    await expect(drawn).not.toHaveCount(0);
    await expect(map.alert).toHaveCount(0);
  });
});
