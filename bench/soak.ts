// Steps the day of the built map 10,000 times and opens 500 places, and prints what the page holds meanwhile: heap, listeners and
// nodes must not grow. `npm run soak` runs it; `--site FOLDER` takes a site that was built before, `--steps` and `--places` other numbers.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { CDPSession, Page } from "playwright";
import { buildSite } from "./build-site.ts";
import { OURS, open } from "./pages.ts";
import { serve } from "./server.ts";

/** What a page holds. */
interface Held {
  /** In bytes, after what nobody holds was let go. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

/** By how much more a page may hold at the end than once everything was there once. */
const GROWTH = 1.1;

/** How often is looked. */
const LOOKS = 10;

/** Days to one side before they are stepped back: each is seen again and again, and a thousand steps end on the day that they began on. */
const STRETCH = 10;

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    site: { type: "string" },
    steps: { type: "string", default: "10000" },
    places: { type: "string", default: "500" },
    fuzz: { type: "string" },
  },
});
const temporary = mkdtempSync(join(tmpdir(), "conflict-map-soak-"));
const site = values.site ?? join(temporary, "site");
try {
  if (values.site === undefined) buildSite(site);
  const server = await serve(site);
  const { browser, page, session } = await open(OURS, server.address);
  console.log("| done | heap, MB | listeners | nodes |\n| --- | --- | --- | --- |");
  await page.getByRole("slider").first().focus();
  const stepped = await soak("days", Number(values.steps), (from, count) => stepDays(page, from, count), session);
  const ids = await page.evaluate(async () => {
    const { places } = (await (await fetch("data/map.json")).json()) as { places: { id: string }[] };
    return places.map(({ id }) => id);
  });
  const opened = await soak(
    "places",
    Number(values.places),
    (from, count) => openPlaces(page, ids, from, count),
    session,
  );
  await browser.close();
  server.close();
  process.exitCode = [stepped, opened].every(isFlat) ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true });
}

/** Does something so many times, and returns what the page held after each tenth of it. */
async function soak(
  what: string,
  total: number,
  act: (from: number, count: number) => Promise<void>,
  session: CDPSession,
): Promise<Held[]> {
  const count = Math.ceil(total / LOOKS);
  const looks: Held[] = [];
  for (let look = 0; look < LOOKS; look++) {
    await act(look * count, count);
    const held = await lookAt(session);
    looks.push(held);
    const { heap, listeners, nodes } = held;
    console.log(`| ${(look + 1) * count} ${what} | ${(heap / 1e6).toFixed(2)} | ${listeners} | ${nodes} |`);
  }
  return looks;
}

async function stepDays(page: Page, from: number, count: number): Promise<void> {
  for (let step = from; step < from + count; step++) {
    await page.keyboard.press(step % (2 * STRETCH) < STRETCH ? "ArrowLeft" : "ArrowRight");
    if (step % STRETCH === 0) await painted(page);
  }
  await painted(page);
}

async function openPlaces(page: Page, ids: readonly string[], from: number, count: number): Promise<void> {
  for (let index = from; index < from + count; index++) {
    await page.evaluate(
      (place) => {
        const map = document.querySelector("conflict-map");
        if (!map) throw new Error("no map on the page");
        map.place = place;
      },
      ids[index % ids.length] ?? null,
    );
    await painted(page);
  }
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

async function lookAt(session: CDPSession): Promise<Held> {
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { jsEventListeners, nodes } = await session.send("Memory.getDOMCounters");
  return { heap: usedSize, listeners: jsEventListeners, nodes };
}

/** Whether the page holds at the end about what it held after the second look, when everything was there once. */
function isFlat(looks: readonly Held[]): boolean {
  const [, warm] = looks;
  const last = looks.at(-1);
  if (!warm || !last) return false;
  return (["heap", "listeners", "nodes"] as const).every((what) => last[what] <= GROWTH * warm[what]);
}
