import { expect, type Locator, type Page } from "@playwright/test";
import { violationsOf } from "./axe.ts";
import { test } from "./guard.ts";
import { boxOf, MapPage, type UiLanguage } from "./map-page.ts";
import { overflowing } from "./overflowing.ts";

const OBSERVATORY = "انسحبت قوات النظام من مدينة حمص إلى أطرافها الشمالية الشرقية";
const MINISTRY = "الجيش العربي السوري موجود في حمص وريفها.. وتم تعزيزه بقوات ضخمة إضافية";
const PHONE = { width: 390, height: 800 };

const NAMES: Readonly<Record<UiLanguage, Record<"homs" | "hama" | "typed" | "sixth" | "disagree", string>>> = {
  en: { homs: "Homs", hama: "Hama", typed: "حمص", sixth: "6 December 2024", disagree: "Reports disagree" },
  ar: { homs: "حمص", hama: "حماة", typed: "homs", sixth: "٦ كانون الأول ٢٠٢٤", disagree: "تتضارب التقارير" },
};

/** What a cell of the place and day says first, with the signs that isolate its parts or without. */
function cellName(...parts: readonly string[]): RegExp {
  const isolates = "[\\u2066-\\u2069]*";
  return new RegExp(`^${parts.map((part) => `${isolates}${part}${isolates}`).join("[,،:] ?")}`);
}

const grid = ({ page, words }: MapPage): Locator => page.getByRole("grid", { name: words.list.label });

const rowsOf = (map: MapPage): Locator => grid(map).locator("tr.place");

const status = ({ page }: MapPage): Locator => page.locator("conflict-map-list-tools").getByRole("status");

/** Opens the list as a reader without a mouse would find it. */
const openList = (page: Page, language: UiLanguage, query = "") => MapPage.open(page, language, `&show=list${query}`);

for (const language of ["en", "ar"] as const) {
  const { homs, hama, typed, sixth, disagree } = NAMES[language];

  test(`in ${language} with the keyboard alone: find Homs in the list, open 6 December, read both sides`, async ({
    page,
  }) => {
    const map = await openList(page, language, "&day=2024-12-03");
    const focused = page.locator("conflict-map-matrix :focus");
    await page.getByRole("searchbox", { name: map.words.list.search }).focus();
    await page.keyboard.type(typed);
    await expect(rowsOf(map).first()).toContainText(homs);
    const home = rowsOf(map).filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${homs} \\p{N}`, "u") }) });
    await expect(home).toHaveCount(1);

    await page.getByRole("button", { name: map.words.list.reset }).focus();
    await page.keyboard.press("Tab");
    await expect(focused).toHaveText(map.words.list.place);
    const name = cellName(homs, sixth, disagree);
    for (let at = 0; at < 10; at++) {
      await page.keyboard.press(language === "en" ? "ArrowRight" : "ArrowLeft");
    }
    for (let at = 0; at < 40 && !(await focused.getAttribute("aria-label"))?.match(name); at++) {
      await page.keyboard.press("ArrowDown");
    }
    await expect(focused).toHaveAccessibleName(name);
    await page.keyboard.press("Enter");

    await map.expectDay(sixth);
    await map.expectPlace(homs);
    await expect(page.getByText(map.words.list.opened(homs))).toBeAttached();
    await expect(map.card(OBSERVATORY, map.words.deniedBy)).toBeVisible();
    await expect(map.card(MINISTRY, map.words.denies)).toBeVisible();
    await expect(page).toHaveURL(/show=list/);
    await expect(page).toHaveURL(/day=2024-12-06.*&place=homs/);
  });

  test(`in ${language} the list keeps WCAG 2.2 AA, and nothing reaches over the edge`, async ({ page }) => {
    const map = await openList(page, language, "&place=homs&q=homs");
    await page.getByText(map.words.legend, { exact: true }).click();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByText(map.words.legend, { exact: true }).click();
    // A window of 1280 pixels at 200 % has the room of one of 640.
    for (const [width, height] of [
      [320, 700],
      [390, 800],
      [640, 400],
      [1280, 800],
      [1920, 1000],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await overflowing(page, ".scroller"), `${width} pixels`).toEqual([]);
    }
  });

  test.describe(() => {
    test.use({ viewport: PHONE, hasTouch: true });

    test(`in ${language} on a phone a tap on a cell opens its evidence, and its row stays in view`, async ({
      page,
    }) => {
      const map = await openList(page, language, "&day=2024-12-03");
      const cell = grid(map).getByRole("gridcell", { name: cellName(hama, sixth) });
      const { width, height } = await boxOf(cell);
      expect(Math.min(width, height), "pixels across").toBeGreaterThanOrEqual(24);
      await cell.tap();
      await map.expectPlace(hama);
      await map.expectDay(sixth);
      await expect(map.handle).toHaveAttribute("aria-expanded", "true");
      await expect(cell).toBeInViewport({ ratio: 0.9 });
    });
  });
}

test("what the list shows is in the address, and the address opens it again", async ({ page }) => {
  const map = await openList(page, "en");
  await expect(status(map)).toHaveText(map.words.found(map.format, 60));
  await page.getByRole("searchbox", { name: map.words.list.search }).fill("الرستن");
  await page.getByRole("combobox", { name: map.words.list.sort }).selectOption("excerpts");
  await page.getByRole("combobox", { name: map.words.list.actor }).selectOption("opposition");
  await expect(rowsOf(map)).toHaveCount(2);
  await expect(status(map)).toHaveText("2 of 60 places");
  await expect(page).toHaveURL(/q=.*&sort=excerpts&actor=opposition/);

  await page.reload();
  await map.isReady();
  await expect(rowsOf(map)).toHaveCount(2);
  await expect(page.getByRole("searchbox", { name: map.words.list.search })).toHaveValue("الرستن");
  await map.button(map.words.list.reset).click();
  await expect(status(map)).toHaveText(map.words.found(map.format, 60));
  await expect(page).not.toHaveURL(/[?&](q|sort|actor)=/);
});

test("an address that looks for a place by another spelling finds it", async ({ page }) => {
  const map = await openList(page, "en", "&q=Sweida");
  await expect(rowsOf(map)).toHaveCount(1);
  await expect(status(map)).toHaveText("1 of 60 places");
});

test("a kind, an article and a name that nobody bears leave what they should, down to nothing", async ({ page }) => {
  const map = await openList(page, "en", "&kind=governorate&sort=name");
  await expect(rowsOf(map)).toHaveCount(8);
  await expect(rowsOf(map).first()).toContainText("Al-Anbar Governorate");
  await page.getByRole("combobox", { name: map.words.list.kind }).selectOption("");
  const sources = page.getByRole("combobox", { name: map.words.list.source });
  const [, article] = await sources
    .getByRole("option")
    .evaluateAll((options) => options.map((o) => o.getAttribute("value")));
  await sources.selectOption(article ?? "");
  expect(await rowsOf(map).count()).toBeLessThan(60);
  await page.getByRole("searchbox", { name: map.words.list.search }).fill("Ulaanbaatar");
  await expect(page.locator("conflict-map-list .empty")).toContainText(map.words.found(map.format, 0));
  await page.locator("conflict-map-list .empty").getByRole("button").click();
  await expect(rowsOf(map)).toHaveCount(60);
});

test("as of a day, later days are told to be unknown, and the list says what it is", async ({ page }) => {
  const map = await openList(page, "en", "&as-of=2024-12-06&day=2024-12-06");
  await expect(page.getByText(map.words.hearing.knownOn("6 December 2024"))).toBeVisible();
  const later = grid(map).getByRole("gridcell", { name: /^Homs, 7 December 2024: Not yet known$/ });
  await expect(later).toBeAttached();
});

// Where there is no WebGL the map complains of it.
test.describe(() => {
  test.use({ expectsComplaints: true });

  test("the list fetches no MapLibre; back on the map, the place that was opened is still open", async ({ page }) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    const map = await openList(page, "en");
    await page.getByRole("rowheader", { name: /^Hama \d/ }).click();
    await map.expectPlace("Hama");
    await page.waitForLoadState("networkidle");
    expect(fetched.filter((url) => /create-map-painter|maplibre|basemap/.test(url))).toEqual([]);

    await map.button(map.words.list.displays.map).click();
    await expect(map.drawing).toBeVisible();
    await map.expectPlace("Hama");
    await expect(page).not.toHaveURL(/show=list/);
    await map.button(map.words.list.displays.list).click();
    await expect(grid(map)).toBeVisible();
  });

  test("where the list's code cannot be fetched, that is said", async ({ page }) => {
    await page.route(/assets\/list-/, (route) => route.abort());
    const map = await openList(page, "en");
    await expect(map.alert).toContainText(map.words.problems.network);
    await map.expectDay("6 December 2024");
  });
});
