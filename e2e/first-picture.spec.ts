import { expect, type Page } from "@playwright/test";
import { test } from "./guard.ts";
import { MapPage } from "./map-page.ts";

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

const LANGUAGES = [
  { locale: "ar-SY", homs: "حمص", day: "الجمعة، ٦ كانون الأول ٢٠٢٤" },
  { locale: "en-GB", homs: "Homs", day: "Friday, 6 December 2024" },
] as const;

/** The map of the first picture as it is seen, with its inset where it has one. */
const mapOn = (page: Page) => page.locator(".first-picture .map").filter({ visible: true });

/** The first picture as it is seen: one drawing of one language. */
const pictureOn = (page: Page) => page.locator(".first-picture svg[role=img]").filter({ visible: true });

/** Has no data come before it is called. */
async function holdData(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/data/map-core.json", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** The middles of the elements that are seen. */
async function middlesOf(page: Page, selector: string): Promise<{ x: number; y: number }[]> {
  const seen = page.locator(selector).filter({ visible: true });
  return seen.evaluateAll((all) =>
    all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
}

test("the document speaks as its first picture before the module runs, and has the fonts of the map", async ({
  page,
}) => {
  await page.route("**/index.js", () => {});
  await page.goto("?lang=en", { waitUntil: "commit" });
  await expect(pictureOn(page)).toHaveAccessibleName("Friday, 6 December 2024");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  const fonts = () =>
    page.evaluate(() => [...document.fonts].map(({ family, weight }) => `${family} ${weight}`).sort());
  await expect.poll(fonts).toEqual(["Conflict Map Arabic 400", "Conflict Map Arabic 600 700"]);
  await page.unroute("**/index.js");
  await MapPage.open(page, "en");
  expect(await fonts(), "none is added again").toHaveLength(2);
});

test.describe("where no script runs", () => {
  test.use({ expectsComplaints: true });

  for (const viewport of [PHONE, DESKTOP]) {
    test(`the opening day is seen in the map's first language at ${viewport.width} pixels`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.route("**/*.js", (route) => route.abort());
      await page.goto("");
      await expect(pictureOn(page)).toHaveCount(1);
      await expect(mapOn(page).getByText("حمص").filter({ visible: true }).first()).toBeInViewport();
      await expect(page.getByRole("img", { name: "الجمعة، ٦ كانون الأول ٢٠٢٤" })).toHaveAccessibleDescription(
        /تضارب.*حمص/,
      );
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("سوريا: من يسيطر على ماذا بحسب ما ورد");
      await expect(page.getByText(/خريطة .?٦ كانون الأول ٢٠٢٤/)).toBeVisible();
    });
  }
});

for (const { locale, homs, day } of LANGUAGES) {
  test.describe(`for a reader of ${locale}`, () => {
    test.use({ locale });

    for (const viewport of [PHONE, DESKTOP]) {
      test(`the picture is in their language at ${viewport.width} pixels, and goes without a shift when the map is painted`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await page.addInitScript(() => {
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
              window.shift += value;
          }).observe({ type: "layout-shift", buffered: true });
          window.shift = 0;
        });
        const release = await holdData(page);
        await page.goto("");
        await expect(page.getByRole("img", { name: day })).toBeVisible();
        await expect(mapOn(page).getByText(homs).filter({ visible: true }).first()).toBeInViewport();
        release();
        await expect(page.locator("conflict-map-canvas").getByText(homs).first()).toBeVisible();
        await expect(page.locator(".first-picture")).toHaveCount(0);
        expect(await page.evaluate(() => window.shift), "layout shift").toBeLessThan(0.001);
      });
    }

    test("the picture is in their language before any module comes", async ({ page }) => {
      await page.route("**/index.js", () => undefined);
      await page.goto("", { waitUntil: "commit" });
      // Both until the styles are there, which nobody sees.
      await expect(page.getByRole("img", { name: day })).toHaveCount(1);
      await expect(page.getByRole("img", { name: day })).toBeVisible();
      await expect(page.locator(".first-picture > [data-language]").filter({ visible: true })).toHaveCount(1);
    });

    test("no frame shows it in another language, nor says so of the document", async ({ page }) => {
      await page.addInitScript(() => {
        const note = () => {
          const shown = document.querySelector<HTMLElement>(".first-picture > [data-language]:not([hidden])");
          const { lang, dir } = document.documentElement;
          if (shown) window.spoken = [...new Set([...(window.spoken ?? []), `${shown.lang} in ${lang}, ${dir}`])];
          requestAnimationFrame(note);
        };
        requestAnimationFrame(note);
      });
      await page.goto("");
      await expect(page.locator(".first-picture")).toHaveCount(0);
      const language = locale.slice(0, 2);
      const direction = language === "ar" ? "rtl" : "ltr";
      expect(await page.evaluate(() => window.spoken)).toEqual([`${language} in ${language}, ${direction}`]);
    });

    // In a box of another width than the picture was laid out for, symbols that stand close make way by other lengths.
    for (const { viewport, within } of [
      { viewport: DESKTOP, within: 1 },
      { viewport: PHONE, within: 1 },
      { viewport: { width: 360, height: 740 }, within: 5 },
      { viewport: { width: 375, height: 667 }, within: 5 },
    ]) {
      const box = `${viewport.width} × ${viewport.height}`;
      test(`at ${box} symbols are where they are in the map that follows, within ${within} pixels`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        const release = await holdData(page);
        await page.goto("");
        await expect(page.getByRole("img", { name: day })).toBeVisible();
        const before = await middlesOf(page, ".first-picture svg[role=img] > svg > use:first-child");
        release();
        await expect(page.locator(".first-picture")).toHaveCount(0);
        const after = await middlesOf(page, "conflict-map-canvas .overlay .symbol > g > g:last-child > :first-child");
        expect(after.length, "symbols").toBeGreaterThan(15);
        for (const { x, y } of after) {
          const nearest = Math.min(...before.map((spot) => Math.hypot(spot.x - x, spot.y - y)));
          expect(nearest, `pixels from the symbol at ${x} ${y} to one of the picture`).toBeLessThan(within);
        }
      });
    }
  });
}

for (const [what, query] of [
  ["another day", "?day=2024-11-30"],
  ["the list", "?show=list"],
  ["inferred ground", "?inferred=1"],
] as const) {
  test(`an address that asks for ${what} shows no picture of what it did not ask for`, async ({ page }) => {
    const release = await holdData(page);
    await page.goto(query);
    await expect(page.locator(".first-picture")).toHaveCount(0);
    release();
  });
}

test("an address that asks for a language or a place keeps the picture, in that language", async ({ page }) => {
  const release = await holdData(page);
  await page.goto("?lang=en&place=homs&day=2024-12-06");
  await expect(page.getByRole("img", { name: "Friday, 6 December 2024" })).toBeVisible();
  release();
  await new MapPage(page, "en").expectPlace("Homs");
  await expect(page.locator(".first-picture")).toHaveCount(0);
});

declare global {
  interface Window {
    /** How much of what is seen has moved by itself so far. */
    shift: number;
    /** The languages of the pictures that frames showed, each with that of the document. */
    spoken?: string[];
  }
}
