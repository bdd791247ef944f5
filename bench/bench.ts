// Measures the map beside its peers, and prints tables; nothing fails because of a number. `npm run bench -- loads steps` runs
// only those parts of five: loads, steps, mass, peers, compile. With `--write` the tables go into docs/measured.md, but for those
// of mass. `--site FOLDER` takes a site of the sample that was built before, `--sizes 30,1000` other numbers of places for peers.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeSection } from "../scripts/section.ts";
import { buildSite } from "./build-site.ts";
import { measureCompile } from "./compile/measure-compile.ts";
import { measureMass } from "./mass.ts";
import { buildPeers, SAMPLE_PAGES } from "./peers/build.ts";
import { type Built, measureSampleLoads, measureSampleSteps, ROUNDS } from "./sample.ts";
import { comparePeers } from "./war/compare-peers.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PARTS = ["loads", "steps", "mass", "peers", "compile"];

/** The parts that ask the site of the sample. */
const OF_SAMPLE = ["loads", "steps", "mass"];

const MACHINE = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "of no name"}) without a graphics card, ${new Date().toISOString().slice(0, 10)}`;

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    write: { type: "boolean" },
    site: { type: "string" },
    sizes: { type: "string", default: "30,1000,10000,33000" },
  },
});
const strange = positionals.find((part) => !PARTS.includes(part));
if (strange !== undefined) throw new Error(`expected parts of ${PARTS.join(", ")}, found ${strange}`);
const parts = positionals.length > 0 ? positionals : PARTS;

const SAMPLE = `Medians of ${ROUNDS} rounds, the pages in turn, each in a fresh Chromium
without flags that has come to rest, on ${MACHINE}. "Bare" is a
MapLibre page with the same ground and the places of one day, whose step repaints the map and changes nothing. "Leaflet" is
a Leaflet.timeline page with the same days. "Slow phone": the processor slowed four times, 1.6 Mbit/s, 150 ms.`;

const STEPS = `${SAMPLE} A day
step is the mean of walking there and back through the days between which no area changes, the busiest that between the two of
them that differ most.`;

const PEERS = `An invented war of so many places over two weeks, built as a
site; the peers are given the same periods as one file, and the same ground. Each page once, in a fresh Chromium without flags that
has come to rest, on ${MACHINE}. A step goes to the next day and ends with the second
frame after the page is done with it; there and back until a thousand were made, or forty seconds were over.
The third parties of Leaflet.TimeDimension are its own style sheet's, which asks a CDN for an icon font.`;

const COMPILE = `Invented wars, compiled as \`check\` compiles a data
folder: read, checked, put together. Each once, in a fresh process, on ${MACHINE};
processor time is that of all threads, collecting garbage among it, once the program is loaded, so that other programs on the
machine count little. Aim: linear, at most 0.2 ms a claim.`;

const temporary = mkdtempSync(join(tmpdir(), "conflict-map-bench-"));
try {
  const built = parts.some((part) => OF_SAMPLE.includes(part)) ? await build() : null;
  if (built && parts.includes("loads")) write("loads", "Bytes and times", SAMPLE, await measureSampleLoads(built));
  if (built && parts.includes("steps")) write("steps", "Steps of the day", STEPS, await measureSampleSteps(built));
  if (built && parts.includes("mass")) await measureMass(built.site);
  if (parts.includes("peers")) await writePeers();
  if (parts.includes("compile")) write("compile", "Compiling", COMPILE, measureCompile(temporary));
} finally {
  rmSync(temporary, { recursive: true });
}

async function build(): Promise<Built> {
  const site = values.site ?? join(temporary, "site");
  const start = performance.now();
  if (values.site === undefined) buildSite(site);
  const buildSeconds = values.site === undefined ? (performance.now() - start) / 1000 : Number.NaN;
  await buildPeers(site, SAMPLE_PAGES);
  return { site, buildSeconds };
}

async function writePeers(): Promise<void> {
  const { table, ratios, chart } = await comparePeers(temporary, values.sizes.split(",").map(Number));
  if (values.write) writeFileSync(join(ROOT, "docs/bench-steps.svg"), chart);
  write(
    "peers",
    "Beside its peers",
    PEERS,
    `${ratios}\n\n![Milliseconds of a day step by the number of places](bench-steps.svg)\n\n${table}`,
  );
}

function write(part: string, title: string, about: string, content: string): void {
  console.log(content);
  const command = `npm run bench -- ${part} --write`;
  const section = `## ${title}\n\nWritten by \`${command}\`; do not edit. ${about}\n\n${content}\n`;
  if (values.write) writeSection(join(ROOT, "docs/measured.md"), command, section);
}
