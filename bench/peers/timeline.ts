import type { Feature } from "geojson";
import L from "leaflet";
import { addLeafletMap } from "./leaflet-map.ts";
import "leaflet.timeline";
import { readIntervals } from "./intervals.ts";
import { colourOf, tellReady } from "./published.ts";

/** What the plugin adds to Leaflet; it has no types of its own that agree with Leaflet's. */
const timed = L as unknown as { timeline(data: object, options: object): L.Layer & { setTime(time: number): void } };

const DAY = 86_400_000;

// Leaflet.timeline with a feature for each interval.
const published = await readIntervals();
const { intervals, days, opening } = published;
const map = await addLeafletMap(published, { preferCanvas: true });
const shown = timed.timeline(intervals, {
  getInterval: ({ properties: { from, to } }: { properties: { from: string; to: string } }) => ({
    ...{ start: Date.parse(from), end: Date.parse(to) + DAY, endExclusive: true },
  }),
  style: (feature: Feature) => ({ color: "#fff", weight: 1, fillColor: colourOf(feature), fillOpacity: 0.7 }),
  pointToLayer: (_: unknown, place: L.LatLng) => L.circleMarker(place, { radius: 7 }),
});
shown.addTo(map);
window.benchStep = async (day) => shown.setTime(Date.parse(days[day] ?? ""));
await window.benchStep(opening);
tellReady();
