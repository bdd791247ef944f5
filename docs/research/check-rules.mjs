// Applies the rules of the codebook to claims.csv again, and compares the result with the published layer of each day:
//   node docs/research/check-rules.mjs dist
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareDays } from "./compare-days.mjs";

const folder = join(process.argv[2] ?? "dist", "data");
const read = (/** @type {string} */ path) => readFileSync(join(folder, path), "utf8");
const layers = readdirSync(join(folder, "days")).filter((name) => name.endsWith(".geojson"));
const { same, all, differing } = compareDays({
  claims: read("claims.csv"),
  map: read("map.json"),
  days: new Map(layers.map((name) => [name.replace(".geojson", ""), read(`days/${name}`)])),
});
for (const line of differing) console.log(line);
console.log(`${same} of ${all} place-days are the same`);
process.exitCode = same === all ? 0 : 1;
