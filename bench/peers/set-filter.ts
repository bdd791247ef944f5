import type { FilterSpecification } from "maplibre-gl";
import { addBareMap, COLOURED } from "./bare-map.ts";
import { readIntervals, stepBy } from "./intervals.ts";

// A MapLibre page with every interval in its source, of which each day filters its own.
const published = await readIntervals();
const filterOf = (day: number): FilterSpecification => [
  "all",
  ["<=", ["get", "first"], day],
  [">=", ["get", "last"], day],
];
const map = addBareMap(published, published.intervals, { paint: COLOURED, filter: filterOf(published.opening) });
stepBy(map, (day) => void map.setFilter("places", filterOf(day)));
