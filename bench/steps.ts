import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Measured, open } from "./pages.ts";
import { traceWork, type Work } from "./trace.ts";

const STEPS = 20;

/** Milliseconds between two steps: long enough for each to be painted. */
const PAUSE = 400;

/** Two days, one after the other, and how many steps of the slider lie before the first. */
export interface Pair {
  readonly index: number;
  readonly changesArea: boolean;
}

/** The pairs of days of a built site between which something changes: one with an area among it, one without. */
export function findPairs(site: string): { readonly area: Pair; readonly plain: Pair } {
  const folder = join(site, "data/days");
  const days = readdirSync(folder)
    .filter((file) => file.endsWith(".geojson"))
    .sort()
    .map((file) => statusesIn(join(folder, file)));
  const pairs = days.slice(1).map((day, index): Pair & { readonly changes: number } => {
    const changed = [...day].filter(([place, { status }]) => days[index]?.get(place)?.status !== status);
    return { index, changesArea: changed.some(([, { isArea }]) => isArea), changes: changed.length };
  });
  const find = (area: boolean) => pairs.findLast(({ changesArea, changes }) => changes > 0 && changesArea === area);
  const [area, plain] = [find(true), find(false)];
  if (!area || !plain) throw new Error(`${folder}: expected days with and without a changed area`);
  return { area, plain };
}

function statusesIn(file: string): Map<string, { readonly status: string; readonly isArea: boolean }> {
  const { features } = JSON.parse(readFileSync(file, "utf8"));
  return new Map(
    features
      .filter(({ geometry }: { geometry: unknown }) => geometry)
      .map(
        ({
          id,
          geometry,
          properties,
        }: {
          id: string;
          geometry: { type: string };
          properties: Record<string, unknown>;
        }) => {
          const { status, actor, basis, leaving } = properties;
          return [id, { status: [status, actor, basis, leaving].join(" "), isArea: geometry.type !== "Point" }];
        },
      ),
  );
}

/** The work of one step on average, from stepping there and back between two days by the arrow keys. */
export async function measureSteps(measured: Measured, site: string, { index }: Pair): Promise<Work> {
  const { browser, page } = await open(measured, site);
  const slider = page.getByRole("slider").first();
  await slider.focus();
  await page.keyboard.press("Home");
  for (let day = 0; day < index; day++) await page.keyboard.press("ArrowRight");
  const stepThere = async (isForth: boolean) => {
    await page.keyboard.press(isForth ? "ArrowRight" : "ArrowLeft");
    await page.waitForTimeout(PAUSE);
  };
  for (let step = 0; step < 4; step++) await stepThere(step % 2 === 0);
  const work = await traceWork(await browser.newBrowserCDPSession(), async () => {
    for (let step = 0; step < STEPS; step++) await stepThere(step % 2 === 0);
  });
  await browser.close();
  const { main, raster, processor, longest, graphics, latencies } = work;
  const part = (time: number) => time / STEPS;
  return {
    main: part(main),
    raster: part(raster),
    processor: part(processor),
    longest,
    graphics: part(graphics),
    latencies,
  };
}
