import { fileURLToPath } from "node:url";
import type { Map as MapView } from "maplibre-gl";
import type { Browser, Locator, Page } from "playwright";

/** A script that is run as it stands: TypeScript's loader would leave helpers in it that the page does not have. */
const PROBE = fileURLToPath(new URL("probe.js", import.meta.url));

/** One answer of the page to an input. */
interface Sample {
  /** From the time stamp of the key or pointer event to the first frame after the map was idle. */
  readonly milliseconds: number;
  /** Whether the map had anything to repaint; where not, the time is that to the next frame. */
  readonly painted: boolean;
}

declare global {
  interface Window {
    benchMap: MapView;
    benchSamples: Sample[];
    /** What counts as an input: a change of the slider, or any key or pointer move, which then only repaints the map. */
    benchMode: "step" | "bare";
    /** Milliseconds from the start of the navigation to `conflict-map-ready`. */
    benchReady: number;
  }
}

const VIEWPORT = { width: 1280, height: 800 };

/** Steps of the day, and repaints, that are measured in one run. */
const STEPS = 40;

/** No run takes more steps than this to find `STEPS` that repaint the map. */
const MOST_STEPS = 400;

/** What one run of inputs took. */
export interface Latencies {
  /** Milliseconds of each step that repainted the map. */
  readonly steps: readonly number[];
  /** Milliseconds of each step on which the map stayed as it was. */
  readonly unpainted: readonly number[];
  /** Milliseconds of each repaint of the same map by the same kind of input, the page left alone. */
  readonly bare: readonly number[];
}

/** Opens a page in a context of its own, so that nothing is cached, hands it over once its map is painted, and closes it. */
export async function withPage<T>(browser: Browser, address: string, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "en-GB" });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: PROBE });
    await page.goto(address);
    await page.waitForFunction(() => window.benchReady);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Steps through the days, back and forth, by the arrow keys. */
export async function stepByKeys(page: Page): Promise<Latencies> {
  const slider = page.getByRole("slider");
  await slider.focus();
  const { painted, unpainted } = await stepThrough(page, slider, async (_, forward) => {
    await page.keyboard.press(forward ? "ArrowRight" : "ArrowLeft");
  });
  await slider.blur();
  const bare = await repaint(page, () => page.keyboard.press("F8"));
  return { steps: painted, unpainted, bare };
}

/** Steps through the days, back and forth, by dragging the thumb. */
export async function stepByMouse(page: Page): Promise<Latencies> {
  const slider = page.getByRole("slider");
  const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const move = (share: number) => page.mouse.move(x + height / 2 + share * (width - height), y + height / 2);
  const { position, last } = await positionOf(slider);
  await move(position / last);
  await page.mouse.down();
  const { painted, unpainted } = await stepThrough(page, slider, (next) => move(next / last));
  await page.mouse.up();
  let toggle = 0;
  const bare = await repaint(page, () => page.mouse.move(100 + 10 * (++toggle % 2), 20));
  return { steps: painted, unpainted, bare };
}

/** Where the slider is, and its last position, counted from 0. */
async function positionOf(slider: Locator): Promise<{ position: number; last: number }> {
  return slider.evaluate((input: HTMLInputElement) => ({
    position: Number(input.value) - Number(input.min),
    last: Number(input.max) - Number(input.min),
  }));
}

async function stepThrough(
  page: Page,
  slider: Locator,
  step: (next: number, forward: boolean) => Promise<void>,
): Promise<{ painted: number[]; unpainted: number[] }> {
  const painted: number[] = [];
  const unpainted: number[] = [];
  const { last, ...start } = await positionOf(slider);
  let { position } = start;
  let forward = position < last;
  for (let count = 0; count < MOST_STEPS && painted.length < STEPS; count++) {
    position += forward ? 1 : -1;
    const sample = await sampleOf(page, () => step(position, forward));
    (sample.painted ? painted : unpainted).push(sample.milliseconds);
    if (position === last || position === 0) forward = position === 0;
  }
  return { painted, unpainted };
}

async function repaint(page: Page, input: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    window.benchMode = "bare";
  });
  const bare: number[] = [];
  while (bare.length < STEPS) bare.push((await sampleOf(page, input)).milliseconds);
  return bare;
}

/** The sample of one input; the input must lead to exactly one. */
async function sampleOf(page: Page, input: () => Promise<void>): Promise<Sample> {
  const before = await page.evaluate(() => window.benchSamples.length);
  await input();
  await page.waitForFunction((count) => window.benchSamples.length > count, before);
  const sample = await page.evaluate(() => window.benchSamples.at(-1));
  if (!sample) throw new Error("the page took a sample and has none");
  return sample;
}
