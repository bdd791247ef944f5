import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Measured, open } from "./pages.ts";
import { traceWork, type Work } from "./trace.ts";

/** As many steps are measured at least. */
const STEPS = 20;

/** Milliseconds between two steps: long enough for each to be painted. */
const PAUSE = 400;

/** Days that are gone through one after the other, there and back. */
export interface Walk {
  /** How many steps of the slider lie before the first of them. */
  readonly from: number;
  /** From the first to the last of them. */
  readonly steps: number;
}

/** Walks through the days of a built site. */
export interface Walks {
  /** The most days after each other between which no area changes. */
  readonly plain: Walk;
  /** The two of such days between which most places change. */
  readonly busiest: Walk;
  /** The last two days between which an area changes. */
  readonly area: Walk;
}

/** The walks through the days of a built site. */
export function findWalks(site: string): Walks {
  const folder = join(site, "data/days");
  const days = readdirSync(folder)
    .filter((file) => file.endsWith(".geojson"))
    .sort()
    .map((file) => statusesIn(join(folder, file)));
  const pairs = days.slice(1).map((day, from) => {
    const changed = [...day].filter(([place, { status }]) => days[from]?.get(place)?.status !== status);
    return { from, changesArea: changed.some(([, { isArea }]) => isArea), changes: changed.length };
  });
  const area = pairs.findLast(({ changesArea }) => changesArea);
  const [busiest] = pairs.filter(({ changesArea }) => !changesArea).sort((a, b) => b.changes - a.changes);
  if (!area || !busiest) throw new Error(`${folder}: expected days with and without a changed area`);
  const between = [-1, ...pairs.filter(({ changesArea }) => changesArea).map(({ from }) => from), pairs.length];
  const runs = between.slice(1).map((end, index) => ({ from: (between[index] ?? 0) + 1, end }));
  const [plain] = runs.map(({ from, end }): Walk => ({ from, steps: end - from })).sort((a, b) => b.steps - a.steps);
  if (!plain) throw new Error(`${folder}: expected days`);
  return { plain, busiest: { from: busiest.from, steps: 1 }, area: { from: area.from, steps: 1 } };
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

/** The work of one step on average, from walking there and back by the arrow keys; the days were walked through before. */
export async function measureSteps(measured: Measured, site: string, { from, steps }: Walk): Promise<Work> {
  const { browser, page } = await open(measured, site);
  const slider = page.getByRole("slider").first();
  await slider.focus();
  await page.keyboard.press("Home");
  for (let day = 0; day < from; day++) await page.keyboard.press("ArrowRight");
  const walks = Math.ceil(STEPS / (2 * steps));
  const walk = async (times: number) => {
    for (let step = 0; step < 2 * steps * times; step++) {
      await page.keyboard.press(step % (2 * steps) < steps ? "ArrowRight" : "ArrowLeft");
      await page.waitForTimeout(PAUSE);
    }
  };
  await walk(Math.min(2, walks));
  const work = await traceWork(await browser.newBrowserCDPSession(), () => walk(walks));
  await browser.close();
  const { main, raster, processor, longest, graphics, latencies } = work;
  const part = (time: number) => time / (2 * steps * walks);
  return {
    main: part(main),
    raster: part(raster),
    processor: part(processor),
    longest,
    graphics: part(graphics),
    latencies,
  };
}
