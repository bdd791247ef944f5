import { area } from "@turf/area";
import { expect, test } from "vitest";
import { buildWar, FIRST } from "../../../../test/war/build-war.ts";
import { inventAreas } from "../../../../test/war/war-areas.ts";
import { compile } from "../../../compile/compile.ts";
import { type AreaTopology, drawAreas } from "../../../map/areas/area-drawing.ts";
import { areaLayersOf } from "../../../model/areas.ts";
import { publishedAreas } from "./topologies.ts";

const DAYS = 365;

test("of a year of daily files every border stays shared at every zoom, and a day without a file is not known", {
  timeout: 120_000,
}, () => {
  const files = new Map([...buildWar({ days: DAYS, places: 6, claims: 6 }), ...inventAreas(DAYS, FIRST)]);
  const { dataset } = compile(files);
  if (!dataset) throw new Error("the invented areas have errors");
  const [layer] = areaLayersOf(dataset);
  if (!layer) throw new Error("there is no layer of areas");
  const known = layer.periods.reduce((days, { first, last }) => days + last - first + 1, 0);
  expect(known).toBe([...files.keys()].filter((path) => path.startsWith("areas/watcher/")).length);
  expect(known).toBeLessThan(DAYS);
  const { layers, parts } = publishedAreas(dataset);
  const texts = new Map([...parts.values()].map(({ file, text }) => [file, JSON.parse(text) as AreaTopology]));
  const ground = layer.periods[0]?.sizes.reduce((sum, { km2 }) => sum + km2, 0) ?? 0;
  for (const [index, { file, drawing }] of (layers[0]?.periods ?? []).entries()) {
    const topology = texts.get(file);
    if (!topology) throw new Error(`no file ${file}`);
    for (const worldSize of index % 10 === 0 ? [1024, 8192] : [4096]) {
      const { holders, fronts } = drawAreas(topology, drawing, layer.holders, worldSize);
      const drawn = holders.reduce((sum, { outline }) => sum + area(outline) / 1e6, 0);
      expect(Math.abs(drawn / ground - 1), `${drawing} at ${worldSize}`).toBeLessThan(0.001);
      expect(fronts.coordinates.length).toBeGreaterThan(0);
    }
  }
});
