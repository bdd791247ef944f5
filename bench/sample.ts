// Measures the built site beside two peers in one run and prints a table; nothing fails because of a number.
// With --write the table goes into docs/measured.md.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeSection } from "../scripts/section.ts";
import { buildSite } from "./build-site.ts";
import { measureLoads, measureReading, measureSlowLoads } from "./load.ts";
import { BARE, LEAFLET, OURS } from "./pages.ts";
import { buildPeers } from "./peers/build.ts";
import { serve } from "./server.ts";
import { median } from "./statistics.ts";
import { findPairs, measureSteps } from "./steps.ts";
import { type Column, type Row, toMarkdown } from "./table.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ROUNDS = 5;
const COLUMNS: readonly Column[] = ["what", "unit", "aim", "ours", "bare", "leaflet"];

const temporary = mkdtempSync(join(tmpdir(), "conflict-map-bench-"));
const site = join(temporary, "site");
try {
  const start = performance.now();
  buildSite(site);
  const buildSeconds = (performance.now() - start) / 1000;
  await buildPeers(site);
  const table = toMarkdown(COLUMNS, [...(await measure()), buildRow(buildSeconds)]);
  console.log(table);
  if (process.argv.includes("--write"))
    writeSection(join(ROOT, "docs/measured.md"), "npm run bench -- --write", page(table));
} finally {
  rmSync(temporary, { recursive: true });
}

async function measure(): Promise<Row[]> {
  const server = await serve(site);
  const { plain, area } = findPairs(site);
  const samples = new Map<string, number[]>();
  const note = (key: string, value: number) => samples.set(key, [...(samples.get(key) ?? []), value]);
  for (let round = 0; round < ROUNDS; round++) {
    for (const load of await measureLoads(server, null)) {
      note(`bytes ${load.name}`, load.bytes / 1000);
      note(`ready ${load.name}`, load.ready);
      note(`paint ${load.name}`, load.painted);
    }
    for (const load of await measureSlowLoads(server)) {
      note(`slow paint ${load.name}`, load.painted);
      note(`slow ready ${load.name}`, load.ready);
    }
    for (const [name, bytes] of await measureReading(server)) note(`reading ${name}`, bytes / 1000);
    for (const [kind, pair] of [
      ["plain", plain],
      ["area", area],
    ] as const) {
      for (const measured of [OURS, BARE, LEAFLET]) {
        const work = await measureSteps(measured, server.address, pair);
        note(`step ${kind} ${measured.name}`, work.main + work.raster);
        note(`graphics ${kind} ${measured.name}`, work.graphics);
        note(`frame ${kind} ${measured.name}`, median(work.latencies));
      }
    }
    console.log(`round ${round + 1} of ${ROUNDS}`);
  }
  server.close();
  const of = (key: string) => median(samples.get(key) ?? []);
  const row = (what: string, unit: string, key: string, aim: string, ours = `${key} ${OURS.name}`): Row => {
    return { what, unit, aim, ours: of(ours), bare: of(`${key} ${BARE.name}`), leaflet: of(`${key} ${LEAFLET.name}`) };
  };
  return [
    row("bytes until the map can be used", "kB", "bytes", "–"),
    row("bytes until quotes are read, Arabic", "kB", "reading", "≤ 0.25 of bare", "reading conflict map, ar"),
    row("bytes until quotes are read, English", "kB", "reading", "≤ 0.25 of bare", "reading conflict map, en"),
    row("map, symbols and names painted", "ms", "paint", "≤ 0.35 of bare, ≤ Leaflet"),
    row("scrubbing answers", "ms", "ready", "≤ 0.35 of bare, ≤ Leaflet"),
    row("map, symbols and names painted, slow phone", "ms", "slow paint", "< 2,000 ms"),
    row("scrubbing answers, slow phone", "ms", "slow ready", "–"),
    row("a day step, main thread and raster", "ms", "step plain", "≤ 0.25 of bare"),
    row("a day step with a changed area, main thread and raster", "ms", "step area", "≤ 1.1 of bare"),
    row("a day step, graphics process", "ms", "graphics plain", "–"),
    row("from the key to the frame", "ms", "frame plain", "≤ Leaflet"),
    row("from the key to the frame, with a changed area", "ms", "frame area", "≤ Leaflet"),
  ];
}

function buildRow(seconds: number): Row {
  return {
    what: "build of the five articles, cold",
    unit: "s",
    aim: "< 10 s",
    ours: seconds,
    bare: Number.NaN,
    leaflet: Number.NaN,
  };
}

function page(table: string): string {
  return `## Bytes and times

Written by \`npm run bench -- --write\`; do not edit. Medians of ${ROUNDS} rounds, the pages in turn, each in a fresh Chromium
without flags, on ${cpus().length} cores without a graphics card (${new Date().toISOString().slice(0, 10)}). "Bare" is a
MapLibre page with the same ground and the places of one day, whose step repaints the map and changes nothing. "Leaflet" is
a Leaflet.timeline page with the same days. "Slow phone": the processor slowed four times, 1.6 Mbit/s, 150 ms.

${table}
`;
}
