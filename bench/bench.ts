// Measures the built site in a browser and prints what it found; nothing fails because of a number.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { type Latencies, stepByKeys, stepByMouse, withPage } from "./measure.ts";
import { serve } from "./server.ts";
import { buildSite, traceMap } from "./site.ts";
import { median, quantile } from "./statistics.ts";

const RUNS = 5;

/** A step of the day should take at most this many times a bare repaint of the map. */
const TARGET_RATIO = 1.5;

const temporary = mkdtempSync(join(tmpdir(), "conflict-map-bench-"));
const [plain, traced] = [join(temporary, "plain"), join(temporary, "traced")];
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
console.log(`Chromium ${browser.version()}, ${cpus().length} cores, WebGL without a GPU, 1280 × 800, ${RUNS} runs\n`);
try {
  await buildSite(plain);
  await buildSite(traced, [traceMap()]);
  await measureLoading();
  await measureSteps();
} finally {
  await browser.close();
  rmSync(temporary, { recursive: true });
}

async function measureLoading(): Promise<void> {
  const server = await serve(plain);
  const ready: number[] = [];
  let sent: [path: string, bytes: number][] = [];
  for (let run = 0; run < RUNS; run++) {
    server.forget();
    ready.push(await withPage(browser, server.address, (page) => page.evaluate(() => window.benchReady)));
    sent = [...server.sent];
  }
  server.close();
  console.log("kB until the map is painted (bodies, gzip, nothing cached)");
  for (const kind of new Set(sent.map(([path]) => kindOf(path)))) {
    row(kind, [kilobytes(sent.filter(([path]) => kindOf(path) === kind))]);
  }
  row("total", [kilobytes(sent)]);
  console.log("\nms from the start of the navigation");
  row("to a painted map", [milliseconds(median(ready))]);
}

async function measureSteps(): Promise<void> {
  const server = await serve(traced);
  console.log("\nms from an input to the first frame after the map is idle: median, p95 (each the median of the runs)");
  for (const [name, measure] of [
    ["slider by mouse", stepByMouse],
    ["slider by keys", stepByKeys],
  ] as const) {
    const runs: Latencies[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await withPage(browser, server.address, measure));
    const pick = (of: (run: Latencies) => readonly number[], q: number) => {
      return median(runs.map((run) => (q === 0.5 ? median(of(run)) : quantile(of(run), q))));
    };
    const both = (of: (run: Latencies) => readonly number[]) => [0.5, 0.95].map((q) => milliseconds(pick(of, q)));
    row(
      `${name}: a day`,
      both(({ steps }) => steps),
    );
    row(
      `${name}: a day that leaves the map as it is`,
      both(({ unpainted }) => unpainted),
    );
    row(
      `${name}: bare repaint of the map`,
      both(({ bare }) => bare),
    );
    const ratio = pick(({ steps }) => steps, 0.5) / pick(({ bare }) => bare, 0.5);
    row(`${name}: ratio (target at most ${TARGET_RATIO})`, [ratio.toFixed(2)]);
  }
  server.close();
}

function kindOf(path: string): string {
  if (path.includes("/basemap/")) return "basemap";
  if (path.startsWith("/data/")) return "data";
  if (path.includes("worker")) return "map worker";
  if (path.endsWith(".js")) return "scripts";
  return path.includes(".woff") ? "fonts" : "page, style, icon";
}

function kilobytes(entries: readonly (readonly [path: string, bytes: number])[]): string {
  return (entries.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000).toFixed(1);
}

function milliseconds(time: number): string {
  return time.toFixed(1);
}

function row(name: string, values: readonly string[]): void {
  console.log(`  ${name.padEnd(56)}${values.map((value) => value.padStart(9)).join("")}`);
}
