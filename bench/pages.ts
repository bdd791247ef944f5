import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "playwright";

const VIEWPORT = { width: 1280, height: 800 };

/** A page that is measured; its address is relative to the served site. */
export interface Measured {
  readonly name: string;
  readonly path: string;
}

export const OURS: Measured = { name: "conflict map", path: "index.html?lang=en" };
export const BARE: Measured = { name: "bare MapLibre page", path: "bare/" };
export const LEAFLET: Measured = { name: "Leaflet.timeline page", path: "leaflet/" };

export const ALL = [OURS, BARE, LEAFLET] as const;

/** How slow the reader's machine is: `cpu` divides the processor's speed, `kilobits` a second come over the line. */
export interface Throttle {
  readonly cpu: number;
  readonly kilobits: number;
  readonly latencyMilliseconds: number;
}

/** A phone on a slow line, as Lighthouse simulates it. */
export const SLOW: Throttle = { cpu: 4, kilobits: 1600, latencyMilliseconds: 150 };

/** Milliseconds in which a browser comes to rest after its own start: its window is a page too, and takes one of two cores. */
const START = 3000;

/** A page of its own browser, so that nothing is warm. */
export interface Opened {
  readonly browser: Browser;
  readonly page: Page;
  readonly session: CDPSession;
  /** Milliseconds from the start of the navigation until the page said that its map can be used. */
  readonly ready: number;
}

/** Opens a page in a fresh browser without any flag for graphics, once that is at rest, and waits until its map can be used. */
export async function open({ path }: Measured, site: string, throttle: Throttle | null = null): Promise<Opened> {
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "en-GB" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (throttle) await slowDown(context, page, throttle);
  await page.addInitScript(() => {
    // No function here has a name: TypeScript's loader would wrap it in a helper that the page does not have.
    for (const event of ["conflict-map-ready", "bench-ready"]) {
      addEventListener(event, () => {
        if (window.benchReady !== undefined) return;
        window.benchReady = performance.now();
        console.debug("bench-ready");
      });
    }
    // The page brings its first picture as markup: it is painted in the frame after all of that was read.
    document.addEventListener("readystatechange", () => {
      if (document.querySelector(".first-picture") === null) return;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          window.benchPainted ??= performance.now();
        }),
      );
    });
  });
  await page.waitForTimeout(START);
  // To ask the page again and again would take a tenth of its time.
  const said = page.waitForEvent("console", { predicate: (message) => message.text() === "bench-ready" });
  await page.goto(site + path, { waitUntil: "commit" });
  await said;
  return { browser, page, session, ready: await page.evaluate(() => window.benchReady ?? Number.NaN) };
}

async function slowDown(context: BrowserContext, page: Page, throttle: Throttle): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle.cpu });
  await session.send("Network.enable");
  const throughput = (throttle.kilobits * 1000) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: throttle.latencyMilliseconds,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation until the map could be used. */
    benchReady?: number;
    /** The same until a map that comes with the page was painted; missing where none does. */
    benchPainted?: number;
  }
}
