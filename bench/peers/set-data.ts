import type { GeoJSONSource } from "maplibre-gl";
import { addBareMap, COLOURED } from "./bare-map.ts";
import { intervalsOn, readIntervals, stepBy } from "./intervals.ts";

// A MapLibre page as most are written by hand: each day gives its source other data.
const published = await readIntervals();
const { intervals, opening } = published;
const map = addBareMap(published, intervalsOn(intervals, opening), { paint: COLOURED });
stepBy(map, (day) => void map.getSource<GeoJSONSource>("places")?.setData(intervalsOn(intervals, day)));
