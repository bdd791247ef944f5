import L from "leaflet";
import { addLeafletMap } from "./leaflet-map.ts";
import "iso8601-js-period";
import "leaflet-timedimension/dist/leaflet.timedimension.min.js";
import "leaflet-timedimension/dist/leaflet.timedimension.control.css";
import { readIntervals, withTimes } from "./intervals.ts";
import { colourOf, tellReady } from "./published.ts";

/** What the plugin adds to Leaflet. */
interface TimeDimension {
  setCurrentTime(time: number): void;
}
const timed = L as unknown as { timeDimension: { layer: { geoJson(layer: L.Layer, options: object): L.Layer } } };

// Leaflet.TimeDimension, as its own examples make it: a layer of every feature, of which a day shows its own.
const published = await readIntervals();
const { intervals, days, opening } = published;
const times = days.map((day) => Date.parse(day));
const map = await addLeafletMap(published, {
  ...{ preferCanvas: true, timeDimension: true, timeDimensionControl: true },
  timeDimensionOptions: { times, currentTime: times[opening] },
} as L.MapOptions);
const layer = L.geoJSON(withTimes(intervals, days), {
  pointToLayer: (feature, place) =>
    L.circleMarker(place, { radius: 7, color: "#fff", weight: 1, fillColor: colourOf(feature), fillOpacity: 0.7 }),
});
timed.timeDimension.layer.geoJson(layer, { duration: "PT12H" }).addTo(map);
const { timeDimension } = map as unknown as { timeDimension: TimeDimension };
window.benchStep = async (day) => timeDimension.setCurrentTime(times[day] ?? 0);
tellReady();
