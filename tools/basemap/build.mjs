import { borders, countries } from "./countries.mjs";
import { governorateLines, governorates } from "./governorates.mjs";
import { lakes } from "./lakes.mjs";
import { provinceTopology } from "./provinces.mjs";
import { rivers } from "./rivers.mjs";
import { roads } from "./roads.mjs";
import { towns } from "./towns.mjs";
import { writeLayer } from "./write.mjs";

const provinces = await provinceTopology();
const townFeatures = towns();
const layers = {
  countries: countries(provinces),
  borders: borders(provinces),
  governorates: governorates(provinces),
  "governorate-lines": governorateLines(provinces),
  rivers: await rivers(),
  lakes: lakes(),
  towns: townFeatures,
  roads: roads(townFeatures),
};

let total = 0;
for (const [name, features] of Object.entries(layers)) {
  const bytes = writeLayer(name, features);
  total += bytes;
  console.log(
    `${name.padEnd(18)} ${String(features.length).padStart(4)} features ${String(bytes).padStart(7)} bytes gzipped`,
  );
}
console.log(`${"all".padEnd(18)} ${String(total).padStart(29)} bytes gzipped`);
