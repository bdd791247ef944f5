import { measureLoads, measureReading, measureSlowLoads } from "./load.ts";
import { BARE, LEAFLET, OURS } from "./pages.ts";
import { serve } from "./server.ts";
import { median } from "./statistics.ts";
import { findWalks, measureSteps, type Walks } from "./steps.ts";
import { type Column, type Row, toMarkdown } from "./table.ts";

/** How often each page is measured, in turn with the others. */
export const ROUNDS = 5;

const COLUMNS: readonly Column[] = ["what", "unit", "aim", "ours", "bare", "leaflet"];

/** The site of the sample with the pages of its peers, and how long its build took. */
export interface Built {
  readonly site: string;
  readonly buildSeconds: number;
}

/** Loads of the sample and of its peers, in turn. */
export async function measureSampleLoads({ site, buildSeconds }: Built): Promise<string> {
  const server = await serve(site);
  const samples = new Samples();
  for (let round = 0; round < ROUNDS; round++) {
    for (const load of await measureLoads(server, null)) {
      samples.note(`bytes ${load.name}`, load.bytes / 1000);
      samples.note(`ready ${load.name}`, load.ready);
      samples.note(`paint ${load.name}`, load.painted);
    }
    for (const load of await measureSlowLoads(server)) {
      samples.note(`slow paint ${load.name}`, load.painted);
      samples.note(`slow ready ${load.name}`, load.ready);
    }
    for (const [name, bytes] of await measureReading(server)) samples.note(`reading ${name}`, bytes / 1000);
    console.log(`loads: round ${round + 1} of ${ROUNDS}`);
  }
  server.close();
  return toMarkdown(COLUMNS, [
    samples.row("bytes until the map can be used", "kB", "bytes", "–"),
    samples.row(
      ...([
        "bytes until quotes are read, Arabic",
        "kB",
        "reading",
        "≤ 0.25 of bare",
        "reading conflict map, ar",
      ] as const),
    ),
    samples.row(
      ...([
        "bytes until quotes are read, English",
        "kB",
        "reading",
        "≤ 0.25 of bare",
        "reading conflict map, en",
      ] as const),
    ),
    samples.row("map, symbols and names painted", "ms", "paint", "≤ 0.35 of bare, ≤ Leaflet"),
    samples.row("scrubbing answers", "ms", "ready", "≤ 0.35 of bare, ≤ Leaflet"),
    samples.row("map, symbols and names painted, slow phone", "ms", "slow paint", "< 2,000 ms"),
    samples.row("scrubbing answers, slow phone", "ms", "slow ready", "–"),
    buildRow(buildSeconds),
  ]);
}

/** Steps of the day of the sample and of its peers, in turn. */
export async function measureSampleSteps({ site }: Built): Promise<string> {
  const server = await serve(site);
  const walks = findWalks(site);
  const samples = new Samples();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, walk] of Object.entries(walks)) {
      for (const measured of [OURS, BARE, LEAFLET]) {
        const work = await measureSteps(measured, server.address, walk);
        samples.note(`step ${kind} ${measured.name}`, work.main + work.raster);
        samples.note(`graphics ${kind} ${measured.name}`, work.graphics);
        samples.note(`frame ${kind} ${measured.name}`, median(work.latencies));
      }
    }
    console.log(`steps: round ${round + 1} of ${ROUNDS}`);
  }
  server.close();
  return toMarkdown(COLUMNS, [
    ...STEPS.map(([of, key, aim]) => samples.row(`a day step${of}, main thread and raster`, "ms", `step ${key}`, aim)),
    samples.row("a day step, graphics process", "ms", "graphics plain", "–"),
    ...STEPS.map(([of, key]) => samples.row(`from the key to the frame${of}`, "ms", `frame ${key}`, "≤ Leaflet")),
  ]);
}

/** Of which days a step is, and what it may cost: the mean of all that change no area, the busiest of these, one that changes an area. */
const STEPS = [
  ["", "plain", "≤ 0.25 of bare"],
  [", the busiest", "busiest", "≤ 0.25 of bare"],
  [" with a changed area", "area", "≤ 1.1 of bare"],
] as const satisfies readonly (readonly [of: string, walk: keyof Walks, aim: string])[];

/** What was measured, by what it is and of which page. */
class Samples {
  readonly #samples = new Map<string, number[]>();

  note(key: string, value: number): void {
    this.#samples.set(key, [...(this.#samples.get(key) ?? []), value]);
  }

  row(what: string, unit: string, key: string, aim: string, ours = `${key} ${OURS.name}`): Row {
    const of = (name: string) => median(this.#samples.get(name) ?? []);
    return { what, unit, aim, ours: of(ours), bare: of(`${key} ${BARE.name}`), leaflet: of(`${key} ${LEAFLET.name}`) };
  }
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
