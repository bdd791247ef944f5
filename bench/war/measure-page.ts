import type { CDPSession, Page } from "playwright";
import { type Measured, open } from "../pages.ts";
import type { Server } from "../server.ts";
import { median, quantile } from "../statistics.ts";

export type WarPage = Measured;

/** What a page took; times in milliseconds, sizes in bytes. */
export interface Measurement {
  readonly bytes: number;
  readonly requests: number;
  /** Requests to other hosts. */
  readonly thirdParties: number;
  readonly painted: number;
  readonly ready: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  /** After the steps, and after what nobody holds was let go. */
  readonly heap: number;
  readonly steps: number;
}

const STEPS = 1000;

/** Milliseconds after which no further step is made. */
const PATIENCE = 40_000;

/** Opens a page and steps its day there and back; why that was not possible, where it was not. */
export async function measureWarPage(measured: WarPage, server: Server): Promise<Measurement | string> {
  server.forget();
  const opened = await open(measured, server.address).catch((error: Error) => error);
  if (opened instanceof Error) return `did not come: ${opened.message.split("\n")[0]}`;
  const { browser, page, session, ready } = opened;
  try {
    const painted = (await page.evaluate(() => window.benchPainted)) ?? ready;
    const bytes = [...server.sent.values()].reduce((sum, each) => sum + each, 0);
    const requests = server.requests();
    const hosts = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).host),
    );
    const own = new URL(server.address).host;
    const times = await step(page);
    const loaded = {
      bytes,
      painted,
      ready,
      requests,
      thirdParties: hosts.filter((host) => host !== "" && host !== own).length,
    };
    const stepped = {
      median: median(times),
      p95: quantile(times, 0.95),
      worst: Math.max(...times),
      steps: times.length,
    };
    return { ...loaded, ...stepped, heap: await heapOf(session) };
  } catch (error) {
    return `did not step: ${String(error).split("\n")[0]}`;
  } finally {
    await browser.close();
  }
}

/** How long each step took, until the frame after the one in which its drawing was asked for. */
function step(page: Page): Promise<number[]> {
  return page.evaluate(
    async ([steps, patience]) => {
      const map = document.querySelector("conflict-map");
      const { map: told } = await (
        await fetch(new URL(map ? "data/map.json" : "../data/map.json", document.baseURI))
      ).json();
      const first = Date.parse(told.range.first);
      const last = Math.round((Date.parse(told.range.last) - first) / 86_400_000);
      const times: number[] = [];
      const end = performance.now() + patience;
      for (let at = 0; at < steps && performance.now() < end; at++) {
        // From the last day back to the first and on again.
        const away = (at + 1) % (2 * last);
        const day = last - Math.min(away, 2 * last - away);
        const start = performance.now();
        if (map) Object.assign(map, { day: new Date(first + day * 86_400_000).toISOString().slice(0, 10) });
        else await window.benchStep(day);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        times.push(performance.now() - start);
      }
      return times;
    },
    [STEPS, PATIENCE] as const,
  );
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}
