import { expect, type Page } from "@playwright/test";
import { test } from "./guard.ts";
import { haveMapLibreCome, openHostPage } from "./host-page.ts";

/** CSS pixels that a symbol, and a coastline, may move when MapLibre takes the ground over. */
const MOST = { symbol: 0.5, coast: 1.5 };

/** The part of the pixels that may lie further off: brooks and islands that one of the two grounds does not paint. */
// Names of the inset's places come with the move, and some of their letters lie over water.
const STRAY = 0.001;

const BOXES = [
  { scale: 1, width: 640 },
  { scale: 2, width: 601.5 },
  { scale: 3, width: 390.25 },
] as const;

async function open(page: Page, width: number): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openHostPage(
    page,
    `<conflict-map src="data/map.json" day="2024-12-07" lang="en" loading="eager" controls="" style="inline-size: ${width}px; block-size: 560px"></conflict-map>`,
  );
  // The inset goes with the first move, and with it what it hides of the ground.
  for (const part of await page.locator("conflict-map-canvas :is(.inset, .extent)").all()) {
    await part.evaluate((each: HTMLElement) => {
      each.style.visibility = "hidden";
    });
  }
}

/** The middle of each symbol on the screen, in CSS pixels. */
function symbolsOf(page: Page): Promise<[place: string, x: number, y: number][]> {
  return page.locator("conflict-map-canvas .symbol [data-place] .target").evaluateAll((targets) =>
    targets.map((target): [string, number, number] => {
      const { x, y, width, height } = target.getBoundingClientRect();
      return [target.parentElement?.getAttribute("data-place") ?? "", x + width / 2, y + height / 2];
    }),
  );
}

/**
 * The part of the pixels that are land in one picture and water in the other, and are further than `reach` pixels from
 * any pixel that agrees.
 */
function strayPixels(page: Page, pictures: readonly Buffer[], reach: number): Promise<number> {
  const sources = pictures.map((picture) => `data:image/png;base64,${picture.toString("base64")}`);
  return page.evaluate(
    async ([[before = "", after = ""], reach]) => {
      const read = async (source: string) => {
        const image = await createImageBitmap(await (await fetch(source)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
        context?.drawImage(image, 0, 0);
        const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: new Uint8ClampedArray() };
        // Water is bluer than it is red; land, paper and most of what is drawn on it are not.
        const isWater = Uint8Array.from({ length: data.length / 4 }, (_, at) =>
          Number((data[at * 4 + 2] ?? 0) > (data[at * 4] ?? 0) + 6),
        );
        return { isWater, width: image.width };
      };
      const [one, other] = [await read(before), await read(after)];
      const span = Math.ceil(reach);
      const hasNear = ({ isWater, width }: typeof one, at: number, wanted: number | undefined) => {
        for (let down = -span; down <= span; down++) {
          for (let right = -span; right <= span; right++) {
            if (Math.hypot(down, right) <= reach && isWater[at + down * width + right] === wanted) return true;
          }
        }
        return false;
      };
      let strays = 0;
      for (let at = 0; at < one.isWater.length; at++) {
        if (one.isWater[at] === other.isWater[at]) continue;
        if (!hasNear(one, at, other.isWater[at]) || !hasNear(other, at, one.isWater[at])) strays++;
      }
      return strays / one.isWater.length;
    },
    [sources, reach] as const,
  );
}

for (const { scale, width } of BOXES) {
  test.describe(() => {
    test.use({ deviceScaleFactor: scale, viewport: { width: 700, height: 600 } });

    test(`at ${scale} pixels to one and ${width} wide, MapLibre takes over where the static ground was`, async ({
      page,
    }) => {
      await open(page, width);
      const canvas = page.locator("conflict-map-canvas");
      const [symbols, still] = [await symbolsOf(page), await canvas.screenshot()];
      expect(symbols.length).toBeGreaterThan(10);
      await haveMapLibreCome(page);
      const moved = new Map((await symbolsOf(page)).map(([place, ...spot]) => [place, spot]));
      for (const [place, x, y] of symbols) {
        const [nowX = Number.NaN, nowY = Number.NaN] = moved.get(place) ?? [];
        expect(Math.hypot(nowX - x, nowY - y), `CSS pixels that ${place} moved`).toBeLessThanOrEqual(MOST.symbol);
      }
      const strays = await strayPixels(page, [still, await canvas.screenshot()], MOST.coast * scale);
      expect(strays, "part of the pixels whose coast is elsewhere").toBeLessThanOrEqual(STRAY);
    });
  });
}
