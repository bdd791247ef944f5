import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parseDay } from "../src/model/day.ts";
import { snippetsOf } from "../src/view/snippets.ts";
import { type RunningHost, serveHost } from "./host-server.ts";

let site: RunningHost;
let host: RunningHost;

/** Pages of another origin, by path. */
const pages: Record<string, string> = { "/favicon.ico": "" };

test.beforeAll(async () => {
  site = await serveHost({ headers: { "access-control-allow-origin": "*" } });
  host = await serveHost({ pages });
});

test.afterAll(() => Promise.all([site.close(), host.close()]));

const WIDTHS = { phone: { width: 375, height: 740 }, desktop: { width: 1280, height: 800 } };

/** The snippets that are handed out, for the running site. */
function snippets(): Readonly<Record<string, string>> {
  const day = parseDay("2024-12-06");
  if (day === null) throw new Error("no day");
  const usual = { title: "Map", language: "en", day, theme: null, controls: null, mapFile: "map.json" } as const;
  const shared = snippetsOf({ ...usual, site: `${site.origin}/`, picture: { day, text: "Map for 6 December." } });
  const readme = [...readFileSync("README.md", "utf8").matchAll(/```html\n([\s\S]*?)```/g)].map(([, text = ""]) =>
    text.replaceAll("https://example.org/map", site.origin),
  );
  const [frame = "", element = ""] = readme;
  return {
    "the iframe of the README": frame,
    "the element of the README": element,
    "the iframe of the share dialog": shared.frame,
    "the element of the share dialog": shared.element,
    "the picture of the share dialog": shared.picture,
  };
}

const paragraphs = (count: number) =>
  `<p>${"The story goes on, and nothing of it moves. ".repeat(6)}</p>`.repeat(count);

for (const name of [
  "the iframe of the README",
  "the element of the README",
  "the iframe of the share dialog",
  "the element of the share dialog",
  "the picture of the share dialog",
]) {
  for (const [device, viewport] of Object.entries(WIDTHS)) {
    test(`${name} moves nothing on the page, ${device}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      pages["/"] = articleWith(snippets()[name] ?? "");
      await watchShifts(page);
      await page.goto(host.origin);
      await isShown(page);
      await page.mouse.wheel(0, 300);
      await page.mouse.wheel(0, -300);
      // What is painted is told of a little later.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      expect(await shiftsOf(page), "layout shifts").toEqual([]);
    });
  }
}

for (const name of ["article-element", "article-iframe", "dark", "two-maps"]) {
  for (const [device, viewport] of Object.entries(WIDTHS)) {
    test(`the map on the demo page ${name} moves nothing, ${device}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await watchShifts(page);
      await page.goto(`${site.origin}/demo/${name}.html`);
      await page.locator("conflict-map, iframe").first().scrollIntoViewIfNeeded();
      await isShown(page);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      expect(await shiftsOf(page), "layout shifts").toEqual([]);
    });
  }
}

test("what moves is seen by these tests: a frame without a height", async ({ page }) => {
  pages["/"] = articleWith((snippets()["the iframe of the README"] ?? "").replace(/ height="\d+"/, ""));
  await watchShifts(page);
  await page.goto(host.origin);
  await isShown(page);
  await expect.poll(async () => (await shiftsOf(page)).length).toBeGreaterThan(0);
});

function articleWith(snippet: string): string {
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Article</title>
    <body style="max-width: 760px; margin: 0 auto">${paragraphs(1)}${snippet}${paragraphs(8)}`;
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(window, "shifts", shifts);
    const keep = (list: PerformanceObserverEntryList) =>
      shifts.push(...list.getEntries().map((entry) => Reflect.get(entry, "value") as number));
    new PerformanceObserver(keep).observe({ type: "layout-shift", buffered: true });
  });
}

/** In the page, and in what it frames. */
async function shiftsOf(page: Page): Promise<number[]> {
  const shifts = page.frames().map((frame) => frame.evaluate((): number[] => Reflect.get(window, "shifts")));
  return (await Promise.all(shifts)).flat();
}

async function isShown(page: Page): Promise<void> {
  const frame = page.locator("iframe");
  const isPicture = (await page.locator("conflict-map, iframe").count()) === 0;
  if (isPicture) {
    const picture = page.locator("img");
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
    return;
  }
  const map = (await frame.count()) > 0 ? page.frameLocator("iframe") : page;
  await expect(map.getByRole("slider").first()).toBeVisible({ timeout: 20_000 });
  await expect(map.locator("conflict-map-canvas svg").first()).toBeVisible();
}
