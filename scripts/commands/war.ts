// Writes the data folder of an invented war, over the basemap of the project: `npm run war -- --out DIR`, with `--days`,
// `--places`, `--claims` and `--seed`; `--table` keeps the claims in one table, `--areas` adds a layer of areas, a file a day. The
// folder must not be there yet.
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { CLONE } from "../../src/site/clone.ts";
import { buildWar, FIRST } from "../../test/war/build-war.ts";
import { inventAreas } from "../../test/war/war-areas.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    days: { type: "string", default: "365" },
    places: { type: "string", default: "1000" },
    claims: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    table: { type: "boolean", default: false },
    areas: { type: "boolean", default: false },
    out: { type: "string" },
  },
});
const { out } = values;
if (out === undefined || existsSync(out))
  throw new Error(`--out DIR: expected a folder that is not there yet, found ${out}`);
const [days = 0, places = 0, claims = 0, seed = 0] = [values.days, values.places, values.claims, values.seed].map(
  Number,
);
const areas = values.areas ? inventAreas(days, FIRST, seed) : [];
for (const [path, text] of [...buildWar({ days, places, claims }, seed, values.table ? "table" : "yaml"), ...areas]) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}
cpSync(join(CLONE.root, "data/basemap"), join(out, "basemap"), { recursive: true });
console.log(`${out}: ${days} days, ${places} places, ${claims} claims`);
