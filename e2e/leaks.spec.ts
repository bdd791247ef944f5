import { type CDPSession, expect, type Page } from "@playwright/test";
import { test } from "./guard.ts";
import { HOST_PAGE, serveHostPage } from "./host-page.ts";

/** Mounts until everything is warm, and mounts in all; the same of maps that are moved. */
const WARM = 10;
const MOUNTS = 30;
const WARM_MOVED = 8;
const MOVED = 16;

/** Bytes that a mount may leave behind: compiled code and the browser's own records. One map that is kept costs megabytes. */
const LEFT_BEHIND = 40_000;

/** The same for a map that MapLibre came for. */
const LEFT_BEHIND_MOVED = 120_000;

declare global {
  interface Window {
    /** Every drawing context that a canvas of the page gave out. */
    contexts: WebGL2RenderingContext[];
  }
}

async function open(page: Page): Promise<void> {
  await serveHostPage(page, `<main style="inline-size: 320px"></main>`);
  await page.addInitScript(() => {
    window.contexts = [];
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = new Proxy(real, {
      apply(target, canvas, args) {
        const context = Reflect.apply(target, canvas, args);
        if (context instanceof WebGL2RenderingContext && !window.contexts.includes(context))
          window.contexts.push(context);
        return context;
      },
    });
  });
  await page.goto(HOST_PAGE);
}

/** Puts a map on the page, waits until it is painted, and takes it away again, so many times. */
async function mount(page: Page, times: number): Promise<void> {
  for (let left = times; left > 0; left--) {
    await put(page);
    await page.evaluate(() => document.querySelector("conflict-map")?.remove());
  }
}

/** The same with maps that the reader moves, so that MapLibre comes for each. */
async function mountAndMove(page: Page, times: number): Promise<void> {
  for (let left = times; left > 0; left--) {
    await put(page);
    const before = await page.evaluate(() => window.contexts.length);
    await page.locator("conflict-map-canvas [role=application]").press("+");
    await expect.poll(() => page.evaluate(() => window.contexts.length)).toBeGreaterThan(before);
    await page.evaluate(() => document.querySelector("conflict-map")?.remove());
  }
}

async function put(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const map = document.createElement("conflict-map");
    map.loading = "eager";
    map.lang = "en";
    map.style.blockSize = "400px";
    const ready = new Promise((resolve) => map.addEventListener("conflict-map-ready", resolve));
    document.querySelector("main")?.append(map);
    await ready;
  });
}

/** Bytes of the page's heap that are still in use. */
async function heapOf(page: Page, session: CDPSession): Promise<number> {
  // The page's own list would keep them.
  await page.evaluate(() => {
    window.contexts = window.contexts.filter((context) => !context.isContextLost());
  });
  // What the last map had under way, a worker's answer among it, comes to its end.
  await page.waitForTimeout(2_000);
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

const aliveOf = (page: Page) =>
  page.evaluate(() => window.contexts.filter((context) => !context.isContextLost()).length);

test("thirty maps that come and go leave no memory behind, and those that were moved no drawing context", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const warnings: string[] = [];
  page.on("console", (message) => warnings.push(message.text()));
  await open(page);
  const session = await page.context().newCDPSession(page);

  await mount(page, WARM);
  const warm = await heapOf(page, session);
  await mount(page, MOUNTS - WARM);
  expect(await page.evaluate(() => window.contexts.length), "contexts of maps that nobody moved").toBe(0);
  const left = ((await heapOf(page, session)) - warm) / (MOUNTS - WARM);
  expect(left, `${Math.round(left)} bytes left behind by each map`).toBeLessThan(LEFT_BEHIND);

  await mountAndMove(page, WARM_MOVED);
  const moved = await heapOf(page, session);
  await mountAndMove(page, MOVED);
  expect(await aliveOf(page), "contexts alive after maps that were moved").toBe(0);
  // On a busy machine the last map's worker ends later; what is kept for good is there at every look.
  const leftMoved = async () => Math.round(((await heapOf(page, session)) - moved) / MOVED);
  await expect
    .poll(leftMoved, { message: "bytes left behind by each that was moved", timeout: 30_000 })
    .toBeLessThan(LEFT_BEHIND_MOVED);
  // A browser that composes by software tells that it reads each picture back.
  const complaints = warnings.filter((text) => text.includes("WebGL") && !text.includes("stall due to ReadPixels"));
  expect(complaints).toEqual([]);
});
