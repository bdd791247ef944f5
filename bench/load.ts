import type { Page } from "playwright";
import { ALL, BARE, type Measured, OURS, open, SLOW, type Throttle } from "./pages.ts";
import type { Server } from "./server.ts";

/** What it took until something was seen and could be used; bytes are those of the bodies, compressed, nothing cached. */
export interface Load {
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds until the day's map was painted with its symbols and names. */
  readonly painted: number;
  /** Milliseconds until the map could be used. */
  readonly ready: number;
}

/** The load of every page once. */
export async function measureLoads(server: Server, throttle: Throttle | null): Promise<Load[]> {
  const loads: Load[] = [];
  for (const page of ALL) loads.push(await measureLoad(page, server, throttle));
  return loads;
}

/** The throttled load of every page once. */
export const measureSlowLoads = (server: Server): Promise<Load[]> => measureLoads(server, SLOW);

async function measureLoad(measured: Measured, server: Server, throttle: Throttle | null): Promise<Load> {
  server.forget();
  const { browser, page, ready } = await open(measured, server.address, throttle);
  const bytes = bytesSent(server);
  const painted = (await page.evaluate(() => window.benchPainted)) ?? ready;
  await browser.close();
  return { name: measured.name, bytes, painted, ready };
}

/** Bytes until a place was opened and its quotes can be read, in each language, and until the bare page could be used. */
export async function measureReading(server: Server): Promise<ReadonlyMap<string, number>> {
  const bytes = new Map<string, number>();
  for (const language of ["ar", "en"]) {
    server.forget();
    const { browser, page } = await open({ ...OURS, path: `index.html?lang=${language}` }, server.address);
    await readQuotes(page);
    bytes.set(`conflict map, ${language}`, bytesSent(server));
    await browser.close();
  }
  const bare = await measureLoad(BARE, server, null);
  return bytes.set(BARE.name, bare.bytes);
}

async function readQuotes(page: Page): Promise<void> {
  await page.locator("conflict-map").evaluate((map: HTMLElement & { selectPlace(place: string): void }) => {
    map.selectPlace("homs");
  });
  await page.locator("blockquote").first().waitFor();
  await page.waitForLoadState("networkidle");
}

const bytesSent = ({ sent }: Server) => [...sent.values()].reduce((sum, each) => sum + each, 0);
