import { type Browser, expect, type Page } from "@playwright/test";
import { type Day, isoDay, parseDay } from "../src/model/day.ts";
import { type DrawnPoster, drawPosterFor, FIRST_DAY } from "./drawn-for-box.ts";
import { bringFonts, fontsAreThere } from "./fonts.ts";
import { test } from "./guard.ts";
import { HOST_PAGE, haveMapLibreCome, openHostPage, servePage } from "./host-page.ts";
import { boxOf } from "./map-page.ts";

/** CSS pixels that a symbol or a name may lie elsewhere. */
const MOST = 0.5;

/** The language is that of the held picture. */
const BOXES = [
  { width: 1200, height: 675, pictured: "en" },
  { width: 390, height: 500, pictured: "ar" },
] as const;

type Box = (typeof BOXES)[number];

const mapOf = (page: Page) => page.locator("conflict-map-canvas");

const DAYS = [FIRST_DAY, ...["2024-12-04", "2024-12-06", "2024-12-07"].map((text) => parseDay(text) as Day)];

const LANGUAGES = ["en", "ar"] as const;

/** Something drawn, the middle of it in pixels from the upper left corner of the map. */
type Drawn = readonly [what: string, x: number, y: number];

/** Opens a page that is nothing but a map of the box and its key. */
async function openMap(page: Page, { width, height }: Box): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await bringFonts(page);
  await openHostPage(
    page,
    `<conflict-map src="data/map.json" theme="light" loading="eager" controls="legend" style="inline-size: ${width}px; block-size: ${height}px; min-block-size: 0"></conflict-map>`,
  );
  await fontsAreThere(page);
  // The key stands above the map, which has the box for itself.
  const key = height - (await boxOf(mapOf(page))).height;
  await page.setViewportSize({ width, height: height + key });
  await page.locator("conflict-map").evaluate((map, block) => {
    map.style.blockSize = `${block}px`;
  }, height + key);
  await expect.poll(async () => (await boxOf(mapOf(page))).height).toBe(height);
}

/** Opens an empty page, with the same fonts. */
async function openBlank(page: Page): Promise<void> {
  await bringFonts(page);
  await servePage(page, "");
  await page.goto(HOST_PAGE);
  await fontsAreThere(page);
}

async function showOn(page: Page, day: Day, language: string): Promise<void> {
  await page.locator("conflict-map").evaluate(
    (map, [day = "", lang = ""]) => {
      map.setAttribute("day", day);
      map.setAttribute("lang", lang);
    },
    [isoDay(day), language],
  );
  const view = () => page.locator("conflict-map").evaluate((map) => (map as unknown as { view: object }).view);
  await expect.poll(view).toMatchObject({ day, lang: language });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The pictures of symbols, and the lines of text and the letters of arrows on the map. */
const drawnOnMap = (page: Page): Promise<Drawn[]> =>
  page.locator("conflict-map-canvas .overlay").evaluate((overlay) => {
    const edge = overlay.getBoundingClientRect();
    const drawn = (what: string, element: Element): [string, number, number] => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [what, x + width / 2 - edge.x, y + height / 2 - edge.y];
    };
    const texts = [...overlay.querySelectorAll(":is(.label, .arrow) text")];
    const pictures = [...overlay.querySelectorAll(".symbol > g > g:last-child > g")];
    return [
      ...texts.map((text) => drawn(text.textContent ?? "", text)),
      ...pictures.map((picture) => drawn("symbol", picture)),
    ];
  });

/** The same in the map of a poster. */
async function drawnInPoster(page: Page, { svg, map }: DrawnPoster): Promise<Drawn[]> {
  await page.evaluate((svg) => {
    document.body.innerHTML = svg;
  }, svg);
  return page.evaluate(({ x: left, y: top }) => {
    const drawn = (what: string, element: Element): [string, number, number] => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [what, x + width / 2 - left, y + height / 2 - top];
    };
    const embeddings = /[\u202b\u202c]/g;
    const nodes = document.querySelector("svg > g > g:last-child");
    const texts = [...(nodes?.querySelectorAll("text") ?? [])];
    const pictures = [...(nodes?.querySelectorAll("use") ?? [])];
    return [
      ...texts.map((text) => drawn((text.textContent ?? "").replace(embeddings, ""), text)),
      ...pictures.map((picture) => drawn("symbol", picture)),
    ];
  }, map);
}

/** What has its middle in the box: beyond it a page draws only what is near. */
const inBox = (drawn: readonly Drawn[], { width, height }: Box) =>
  drawn.filter(([, x, y]) => x > 0 && y > 0 && x < width && y < height);

/** What of the one drawing the other has not, or has elsewhere. */
function missingFrom(other: readonly Drawn[], one: readonly Drawn[]): string[] {
  const left = [...other];
  return one.flatMap(([what, x, y]) => {
    const at = left.findIndex((each) => each[0] === what && Math.hypot(each[1] - x, each[2] - y) <= MOST);
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [`${what} at ${x.toFixed(1)} ${y.toFixed(1)}`];
  });
}

function expectSame(one: readonly Drawn[], other: readonly Drawn[], message: string): void {
  expect({ missing: missingFrom(other, one), added: missingFrom(one, other) }, message).toEqual({
    missing: [],
    added: [],
  });
}

/** Runs on an empty page. */
async function putSideBySide(pictures: readonly string[]): Promise<void> {
  const images = pictures.map((picture) => Object.assign(new Image(), { src: `data:image/png;base64,${picture}` }));
  document.body.style.cssText = "margin: 0; display: flex; gap: 20px; background: #888";
  document.body.replaceChildren(...images);
  await Promise.all(images.map((image) => image.decode()));
}

/** A browser like that of the test, but without WebGL. */
async function launchWithoutWebgl(launch: (options: object) => Promise<Browser>): Promise<Browser> {
  const { launchOptions } = test.info().project.use;
  return launch({ ...launchOptions, args: [...(launchOptions?.args ?? []), "--disable-3d-apis"] });
}

for (const box of BOXES) {
  const size = `${box.width}x${box.height}`;

  test(`in a box of ${size} page, page without WebGL and poster have the same symbols and names in the same places`, async ({
    page,
    context,
    playwright,
    baseURL,
  }) => {
    test.slow();
    const browser = await launchWithoutWebgl((options) => playwright.chromium.launch(options));
    const bare = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) });
    const poster = await context.newPage();
    await openBlank(poster);
    for (const each of [page, bare]) await openMap(each, box);
    expect(await bare.evaluate(() => document.createElement("canvas").getContext("webgl2"))).toBe(null);
    for (const day of DAYS) {
      for (const language of LANGUAGES) {
        for (const each of [page, bare]) await showOn(each, day, language);
        const drawn = inBox(await drawnOnMap(page), box);
        expect(drawn.filter(([what]) => what === "symbol").length, "symbols").toBeGreaterThan(5);
        expectSame(drawn, inBox(await drawnOnMap(bare), box), `${isoDay(day)} ${language} without WebGL`);
        const drawnByPoster = await drawnInPoster(poster, drawPosterFor(box, day, language));
        expectSame(drawn, inBox(drawnByPoster, box), `${isoDay(day)} ${language} in the poster`);
      }
    }

    const day = DAYS.at(-1) ?? FIRST_DAY;
    await haveMapLibreCome(page);
    for (const each of [page, bare]) await showOn(each, day, box.pictured);
    const drawn = drawPosterFor(box, day, box.pictured);
    await drawnInPoster(poster, drawn);
    const clip = { ...drawn.map };
    await poster.setViewportSize({ width: box.width + 400, height: box.height });
    const pictures = [
      ...[await mapOf(page).screenshot(), await mapOf(bare).screenshot()],
      await poster.screenshot({ clip }),
    ];
    await poster.setViewportSize({ width: 3 * box.width + 40, height: box.height });
    await poster.evaluate(
      putSideBySide,
      pictures.map((picture) => picture.toString("base64")),
    );
    await expect(poster).toHaveScreenshot(`same-places-${size}.png`);
    await browser.close();
  });
}
