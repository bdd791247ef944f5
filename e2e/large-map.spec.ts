import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { compileFolder } from "../src/site/compile-folder.ts";
import { type PublishedSite, publishedSite } from "../src/site/published-site.ts";
import { contentType } from "../src/site/server/content-type.ts";
import { buildWar } from "../test/war/build-war.ts";
import { test } from "./guard.ts";
import { MapPage, type UiLanguage } from "./map-page.ts";

/** A war that is just large enough to be opened without its quotes. */
const SIZE = { days: 60, places: 120, claims: 2400 };

let site: PublishedSite;

test.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "war-"));
  for (const [path, text] of buildWar(SIZE)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  cpSync("data/basemap", join(folder, "basemap"), { recursive: true });
  const compiled = compileFolder(folder);
  if (compiled.dataset === null) throw new Error("the war has errors");
  site = publishedSite(compiled.dataset, compiled.basemap, compiled.sources);
  rmSync(folder, { recursive: true });
});

/** Serves the war beside the built site, in `war/`, as an element in a page of its own. */
async function serveWar(page: Page, language: UiLanguage, attributes = ""): Promise<void> {
  const numerals = language === "ar" ? "arab" : "latn";
  const body = `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><body>
<script type="module" src="/conflict-map.js"></script>
<conflict-map src="/war/data/map-core.json" controls="all" numerals="${numerals}" ${attributes} style="display: block; height: 95vh"></conflict-map>`;
  await page.route("**/war/**", async (route) => {
    const path = new URL(route.request().url()).pathname.replace("/war/", "");
    if (path === "") return route.fulfill({ body, contentType: "text/html" });
    // The scripts of its pages are those of the built site.
    if (/^assets\/|^[\w-]+\.js$/.test(path))
      return route.continue({ url: route.request().url().replace("/war/", "/") });
    const file = site.file(path.replace(/\/$/, "/index.html"));
    return typeof file === "string"
      ? route.fulfill({ body: file, contentType: contentType(path.replace(/\/$/, ".html")) })
      : route.fulfill({ status: 404 });
  });
}

const openWar = (page: Page, language: UiLanguage) => MapPage.open(page, language, "", "war/");

/** Keeps which of the data is asked for. */
function keepRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const [, path] = request.url().split("/war/data/");
    if (path) asked.push(path);
  });
  return asked;
}

const PARTS = "**/war/data/parts/**";
/** The code that only maps with so many places fetch. */
const MASS = "**/assets/mass-layer-*.js";

const QUOTE = { en: /report \d+|الخبر/, ar: /الخبر/ };

for (const language of ["en", "ar"] as const) {
  test(`in ${language} the map is there before its excerpts, which are said to be on their way`, async ({ page }) => {
    const asked = keepRequests(page);
    await serveWar(page, language, 'place="p0"');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(PARTS, async (route) => {
      await held;
      await route.fallback();
    });
    const map = await openWar(page, language);
    const { excerptsComing } = map.words.proof;
    await expect(map.evidence.getByText(excerptsComing)).toBeVisible();
    await expect(map.evidence.getByRole("article")).toHaveCount(0);
    release();
    await expect(map.evidence.getByText(excerptsComing)).toBeHidden();
    await expect(map.evidence.getByRole("article").first()).toContainText(QUOTE[language]);
    expect(asked.filter((path) => path.startsWith("parts/places-"))).toHaveLength(1);
    expect(asked).not.toContain("map.json");
  });
}

test("a reader who goes seven days on and back waits for nothing", async ({ page }) => {
  await serveWar(page, "en", 'day="2023-01-30"');
  const map = await openWar(page, "en");
  const words = map.evidence.locator(".said .words");
  await expect(words.first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.route(PARTS, () => {});
  const expectQuotes = async (day: string) => {
    await expect(map.evidence.getByRole("heading", { level: 2, name: day })).toBeVisible();
    await expect(words.first()).toBeVisible();
    await expect(map.evidence.getByText(map.words.proof.excerptsComing)).toHaveCount(0);
  };
  for (let step = 0; step < 7; step++) await map.slider.press("ArrowRight");
  await expectQuotes("6 February 2023");
  for (let step = 0; step < 14; step++) await map.slider.press("ArrowLeft");
  await expectQuotes("23 January 2023");
});

/** The canvas of the places that are too many for symbols. */
const mass = (page: Page) => page.locator("conflict-map-canvas .mass canvas");

test("the map is there with its first frame all at once, also where what paints most of its places comes late", async ({
  page,
}) => {
  await serveWar(page, "en");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(MASS, async (route) => {
    await held;
    await route.fallback();
  });
  const asked = page.waitForRequest(MASS);
  const opening = openWar(page, "en");
  await asked;
  await expect(page.locator("conflict-map").getByRole("slider")).toBeVisible();
  await expect(page.locator("conflict-map-canvas [data-place]")).toHaveCount(0);
  release();
  await opening;
  await expect(mass(page)).toHaveCount(1);
});

test("two days are compared at once, and what makes a difference is quoted once it is unfolded", async ({ page }) => {
  await serveWar(page, "en", 'day="2023-02-20" compare="2023-01-10"');
  // The days around, which are fetched meanwhile, may hold the same quotes.
  await page.route("**/war/data/parts/days-*", () => {});
  const map = await openWar(page, "en");
  const difference = map.evidence.locator("conflict-map-differences li").first();
  await expect(difference).toBeVisible();
  const asked = keepRequests(page);
  await difference.locator("summary").click();
  await expect(difference.locator("blockquote").first()).toContainText(QUOTE.en);
  expect(asked.filter((path) => path.startsWith("parts/places-"))).toHaveLength(1);
});

test("whose word counts, and what was known when, is chosen without the excerpts", async ({ page }) => {
  await serveWar(page, "en", 'day="2023-01-30" as-of="2023-01-31" according-to="no-side"');
  await page.route(PARTS, () => {});
  const map = await openWar(page, "en");
  await expect(map.evidence.getByText(/of 2,400 excerpts|2,400/).first()).toBeVisible();
  await expect(map.drawing.getByRole("button").first()).toBeVisible();
});

test.describe("where a part cannot be had", () => {
  test.use({ expectsComplaints: true });

  test("the reader keeps what was there, is told and can retry", async ({ page }) => {
    await serveWar(page, "en", 'place="p0"');
    let isLost = true;
    await page.route(PARTS, (route) => (isLost ? route.fulfill({ status: 404 }) : route.fallback()));
    const map = await openWar(page, "en");
    await expect(map.alert.filter({ hasText: map.words.proof.excerptsLost })).toBeVisible();
    await map.expectPlace("Bayt 0");
    await map.slider.press("ArrowLeft");
    await map.expectDay("28 February 2023");
    isLost = false;
    await map.evidence.getByRole("button", { name: map.words.retry }).click();
    await expect(map.evidence.getByRole("article").first()).toContainText(QUOTE.en);
    await expect(map.alert).toHaveCount(0);
    await map.expectDay("28 February 2023");
  });

  test("a map without what paints most of its places is there all the same, says so and can retry", async ({
    page,
  }) => {
    await serveWar(page, "en");
    let isLost = true;
    // Asked for once more it has another address.
    await page.route(/\/assets\/mass-layer-/, (route) => (isLost ? route.abort() : route.fallback()));
    const map = await openWar(page, "en");
    await expect(map.alert.filter({ hasText: map.words.problems.network })).toBeVisible();
    await expect(map.drawing.getByRole("button").first()).toBeVisible();
    await expect(mass(page)).toHaveCount(0);
    isLost = false;
    await map.alert.getByRole("button", { name: map.words.retry }).click();
    await expect(mass(page)).toHaveCount(1);
    await expect(map.alert).toHaveCount(0);
  });

  test("a map that is no longer large is opened from its map.json", async ({ page }) => {
    await serveWar(page, "en", 'place="p0"');
    await page.route("**/war/data/map-core.json", (route) => route.fulfill({ status: 404 }));
    const map = await openWar(page, "en");
    await expect(map.evidence.getByRole("article").first()).toContainText(QUOTE.en);
  });
});

test("the permalink of an excerpt leads to the page of its day, and without scripts its page says where it is", async ({
  page,
  browser,
  baseURL,
}) => {
  await serveWar(page, "en");
  await page.goto("war/sources/en/#claim-c7");
  await expect(page).toHaveURL(/\/war\/d\/\d{4}-\d\d-\d\d\/en\/#claim-c7$/);
  await expect(page.locator("#claim-c7 mark")).toContainText(/report 7 |الخبر 7 /);
  await page.locator("#claim-c7 a").first().click();
  await page.locator(":target cite").click();
  await expect(page).toHaveURL(/\/war\/sources\/en\/2023-01\/#article-a0$/);
  await page.goto("war/sources/en/#no-such-anchor");
  await expect(page.locator(".elsewhere")).toBeInViewport();
  const bare = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const still = await bare.newPage();
  await serveWar(still, "en");
  await still.goto("war/sources/en/#claim-c7");
  await still.getByRole("link", { name: "Every excerpt" }).click();
  await expect(still.locator(".elsewhere")).toContainText("each excerpt stands on the page of the day");
  await bare.close();
});
