import { filterByDate } from "@openhistoricalmap/maplibre-gl-dates";
import { addBareMap, COLOURED } from "./bare-map.ts";
import { readIntervals, stepBy } from "./intervals.ts";

// @openhistoricalmap/maplibre-gl-dates, which filters layers of vector tiles: those of a GeoJSON source have a name, too.
const published = await readIntervals();
const { intervals, days, opening } = published;
const features = intervals.features.map((feature) => {
  const { from, to } = feature.properties;
  return { ...feature, properties: { ...feature.properties, start_date: from, end_date: to } };
});
const layer = { paint: COLOURED, "source-layer": "_geojsonTileLayer" };
const map = addBareMap(published, { type: "FeatureCollection", features }, layer);
const show = (day: number) => filterByDate(map, days[day] ?? "");
map.once("load", () => show(opening));
stepBy(map, show);
