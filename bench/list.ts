import { open } from "./pages.ts";
import { traceWork } from "./trace.ts";

/** What scrolling the list by a pull of so many pixels a frame took. */
interface Scrolled {
  readonly way: string;
  /** Milliseconds of processor that the longest task of the main thread took. */
  readonly longest: number;
  /** Frames a second. */
  readonly frames: number;
  /** As many cells were on the page at once at most. */
  readonly cells: number;
}

const FRAMES = 120;

/** Pixels a frame, from the first place and the last day on: slowly and swiftly to each side, and a jump over a screen with every frame. */
const WAYS: readonly (readonly [way: string, across: number, down: number])[] = [
  ["down, slowly", 0, 20],
  ["down, swiftly", 0, 200],
  ["across, slowly", -20, 0],
  ["across, swiftly", -200, 0],
  ["both, a screen a frame", 1000, -700],
];

/** Keys of a name that is there, and of one that is misspelt; the first of them meets nothing that was prepared. */
const TYPED = "Maarat 12 Qalaad 77";

/** Opens the list of so many places and days, scrolls it both ways, and searches it; times in milliseconds. */
export async function measureList(site: string, places: number, days: number) {
  const { browser, page } = await open({ name: "list", path: `list/?places=${places}&days=${days}` }, site);
  const opened = await page.evaluate(() => window.benchOpen());
  await page.waitForTimeout(1000);
  const scrolled: Scrolled[] = [];
  for (const [way, across, down] of WAYS) {
    let [cells, time] = [0, 0];
    const { longest } = await traceWork(await browser.newBrowserCDPSession(), async () => {
      // The trace knows the page by its keys.
      await page.keyboard.press("Shift");
      [cells, time] = await page.evaluate(
        async ([across, down, frames]) => {
          const start = performance.now();
          const cells = await window.benchScroll(across, down, frames);
          return [cells, performance.now() - start] as [number, number];
        },
        [across, down, FRAMES] as const,
      );
    });
    scrolled.push({ way, longest, frames: (1000 * FRAMES) / time, cells });
  }
  const keys = await page.evaluate((text) => [...window.benchSearch(text)], TYPED);
  await browser.close();
  return { opened, scrolled, keys };
}
