import { addBareMap } from "./bare-map.ts";
import { intervalsOn, readIntervals, stepBy } from "./intervals.ts";

// A bare MapLibre page with the places of one day: a step repaints the map and changes nothing.
const published = await readIntervals();
const map = addBareMap(published, intervalsOn(published.intervals, published.opening));
stepBy(map, () => {});
