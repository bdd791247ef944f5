import { expect, type Page } from "@playwright/test";
import { test } from "./guard.ts";
import { HOST_PAGE, haveMapLibreCome, servePage } from "./host-page.ts";
import { MapPage } from "./map-page.ts";

// What broken.spec.ts has no test of: what is lost later, and what comes otherwise than it should.
test.use({ expectsComplaints: true });

const MAP_FILE = /\/data\/map(?:-core)?\.json$/;
const MAPLIBRE = /\/assets\/create-gl-ground-/;

/** Keeps what the page is told of, and every worker that it starts; to be called before the page is opened. */
async function keepProblems(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const told: string[] = [];
    const workers: Worker[] = [];
    Object.assign(window, { told, workers });
    addEventListener("conflict-map-problem", (event) => told.push((event as unknown as { code: string }).code));
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        workers.push(this);
      }
    };
  });
  return () => page.evaluate(() => Reflect.get(window, "told") as string[]);
}

/** Expects that days go by and that places answer. */
async function expectUsable(map: MapPage): Promise<void> {
  await map.slider.press("End");
  await map.expectDay("7 December 2024");
  await map.symbol("Deir ez-Zor").press("Enter");
  await map.expectPlace("Deir ez-Zor");
}

test("when the graphics are taken away for good, and when the worker ends, the map stays, the reader is told and can retry", async ({
  page,
}) => {
  const problems = await keepProblems(page);
  await page.clock.install();
  const map = await MapPage.open(page, "en");
  await haveMapLibreCome(page);
  await page.locator("conflict-map-canvas .gl canvas").evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await expect(map.alert).toContainText(map.words.problems.graphics);
  await expect(page.locator("conflict-map-canvas .still")).toBeVisible();
  await expectUsable(map);
  await map.button(map.words.retry).click();
  await expect(map.alert).toBeHidden();
  await expect(page.locator("conflict-map-canvas .still")).toBeHidden({ timeout: 40_000 });

  await page.evaluate(() => {
    for (const worker of Reflect.get(window, "workers") as Worker[]) worker.terminate();
  });
  for (let press = 0; press < 4; press++) await map.drawing.press("+");
  await page.clock.fastForward(4000);
  await expect(page.locator("conflict-map-canvas .still"), "covers what is not painted").toBeVisible();
  await page.clock.fastForward(21_000);
  await expect(map.alert).toContainText(map.words.problems.graphics);
  expect(await problems()).toEqual(["graphics", "graphics"]);
  await map.slider.press("Home");
  await map.expectDay("27 November 2024");
  await map.drawing.press("-");
  await expect(page.locator("conflict-map-canvas .still"), "the next gesture brings it, too").toBeHidden({
    timeout: 40_000,
  });
  await expect(map.alert).toBeHidden();
});

test("where MapLibre's code cannot be had the ground stays, and a reader who tries again gets it", async ({ page }) => {
  const problems = await keepProblems(page);
  await page.route(MAPLIBRE, (route) => route.fulfill({ status: 503, body: "" }));
  const map = await MapPage.open(page, "ar");
  await map.drawing.press("+");
  await expect(map.alert).toContainText(map.words.problems.graphics);
  await expect(page.locator("conflict-map-canvas .still")).toBeVisible();
  expect(await problems()).toEqual(["graphics"]);
  await page.unroute(MAPLIBRE);
  await map.button(map.words.retry).click();
  await expect(map.alert).toBeHidden();
  await expect(page.locator("conflict-map-canvas .still")).toBeHidden({ timeout: 40_000 });
});

test("where a newer release took MapLibre's code away the reader is told to reload, and the map stays", async ({
  page,
}) => {
  const problems = await keepProblems(page);
  const map = await MapPage.open(page, "en");
  await page.route(/\/assets\/[^/]+\.js/, (route) => route.fulfill({ status: 404, body: "" }));
  await map.drawing.press("+");
  await expect(map.alert).toContainText(map.words.problems.release);
  await map.slider.press("End");
  await map.expectDay("7 December 2024");
  expect(await problems()).toEqual(["release"]);
});

for (const { what, file, problem, body } of [
  { what: "data cut short", file: MAP_FILE, problem: "data", body: (text: string) => text.slice(0, -1000) },
  { what: "a page in the place of data", file: MAP_FILE, problem: "data", body: () => "<!doctype html><p>Home" },
] as const) {
  test(`${what} is told of, and is had by trying again`, async ({ page }) => {
    await page.route(file, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: body(await response.text()) });
    });
    await page.goto("?lang=en");
    const map = new MapPage(page, "en");
    await expect(map.alert).toContainText(map.words.problems[problem]);
    await page.unroute(file);
    await map.button(map.words.retry).click();
    await expect(map.alert).toBeHidden();
    await expect(map.symbol("Homs")).toBeVisible();
  });
}

test("a ground cut short is told of once the reader moves the map, and is had by trying again", async ({ page }) => {
  const file = "**/data/ground.json";
  await page.route(file, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).slice(0, 999) });
  });
  const map = await MapPage.open(page, "en");
  await map.drawing.press("+");
  await expect(map.alert).toContainText(map.words.problems.basemap);
  await page.unroute(file);
  await map.button(map.words.retry).click();
  await expect(map.alert).toBeHidden();
  await expect(map.symbol("Homs")).toBeVisible();
});

test("while data is slow to come the reader has the first picture, and a page that is left and come back to asks again", async ({
  page,
}) => {
  const problems = await keepProblems(page);
  await page.clock.install();
  await page.route(MAP_FILE, () => {});
  await page.goto("?lang=en");
  await page.clock.fastForward(60_000);
  await expect(page.locator("conflict-map :is(svg, img):visible").first()).toBeVisible();
  await page.evaluate(() => {
    const map = document.querySelector("conflict-map");
    map?.remove();
    Reflect.set(window, "removed", map);
  });
  await page.unroute(MAP_FILE);
  await page.evaluate(() => document.body.append(Reflect.get(window, "removed") as HTMLElement));
  const map = new MapPage(page, "en");
  await expect(map.symbol("Homs")).toBeVisible();
  await expect(map.alert).toBeHidden();
  expect(await problems()).toEqual([]);
});

test("an element that is taken away while it loads throws nothing, and tells nothing", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  const problems = await keepProblems(page);
  await servePage(page, `<script type="module" src="conflict-map.js"></script><main></main>`);
  await page.goto(HOST_PAGE);
  await page.waitForFunction(() => customElements.get("conflict-map"));
  // After some of it has come, and after more has.
  await page.evaluate(async () => {
    for (const wait of [0, 20, 60, 120, 200, 300]) {
      const map = document.createElement("conflict-map");
      map.loading = "eager";
      map.style.blockSize = "400px";
      document.querySelector("main")?.append(map);
      await new Promise((done) => setTimeout(done, wait));
      map.remove();
    }
    await new Promise((done) => setTimeout(done, 300));
  });
  expect([errors, await problems()]).toEqual([[], []]);
});

test("offline in mid-scrub the days go on; what is not there is told of, and comes once the reader is online again", async ({
  page,
  context,
}) => {
  const map = await MapPage.open(page, "en");
  await map.slider.press("Home");
  await context.setOffline(true);
  for (let step = 0; step < 10; step++) await map.slider.press("ArrowRight");
  await map.expectDay("7 December 2024");
  await expect(map.alert).toBeHidden();
  // The lines of a day come once the reader has come to rest on it.
  await expect(map.evidence.getByRole("heading", { name: /7 December 2024/ })).toBeVisible();
  await map.line("Daraa").click();
  await expect(map.alert).toContainText(map.words.problems.network);
  await map.slider.press("Home");
  await map.expectDay("27 November 2024");
  await context.setOffline(false);
  await map.button(map.words.retry).click();
  await expect(map.alert).toBeHidden();
  await map.expectPlace("Daraa");
});

test("without fonts, and where the browser denies all storage, the map is as complete as ever", async ({ page }) => {
  const problems = await keepProblems(page);
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, { get: deny });
    Object.defineProperty(document, "cookie", { get: deny, set: deny });
  });
  await page.route("**/*.woff2", (route) => route.abort());
  const map = await MapPage.open(page, "ar", "&place=homs");
  await map.expectPlace("حمص");
  await expect(map.card("انسحبت قوات النظام من مدينة حمص")).toBeVisible();
  await map.drawing.press("+");
  await expect(page.locator("conflict-map-canvas .still")).toBeHidden({ timeout: 40_000 });
  await expect(map.alert).toBeHidden();
  expect(await problems()).toEqual([]);
});
