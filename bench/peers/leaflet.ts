import type { FeatureCollection } from "geojson";
import L from "leaflet";
import { addLeafletMap } from "./leaflet-map.ts";
import "leaflet.timeline";
import { colourOf, readDay, readPublished, tellReady } from "./published.ts";

/** What leaflet.timeline adds to Leaflet; it has no types of its own that agree with Leaflet's. */
interface Timeline {
  timeline(data: FeatureCollection, options: object): L.Layer;
  timelineSliderControl(
    options: object,
  ): L.Control & { addTimelines(layer: L.Layer): void; setTime(time: number): void };
}

// A Leaflet page with the same days by leaflet.timeline, as its own examples make it.
const { timeline, timelineSliderControl } = L as unknown as Timeline;

const published = await readPublished();
const { openingDay, days } = published;
const map = await addLeafletMap(published);

const layers = await Promise.all(days.map(async (day) => ({ day, layer: await readDay(day) })));
const features = layers.flatMap(({ day, layer }) =>
  layer.features
    .filter(({ geometry, properties }) => geometry && properties?.status !== "unknown")
    .map((feature) => {
      const start = Date.parse(day);
      return { ...feature, properties: { ...feature.properties, start, end: start + 86_400_000 } };
    }),
);
const control = timelineSliderControl({
  enableKeyboardControls: true,
  steps: days.length - 1,
  formatOutput: (time: number) => new Date(time).toISOString().slice(0, 10),
});
const shown = timeline(
  { type: "FeatureCollection", features },
  {
    getInterval: ({ properties }: { properties: { start: number; end: number } }) => ({
      ...properties,
      endExclusive: true,
    }),
    style: (feature: FeatureCollection["features"][number]) => ({
      color: "#fff",
      weight: 1,
      fillColor: colourOf(feature),
      fillOpacity: 0.7,
    }),
    pointToLayer: (_: unknown, place: L.LatLng) => L.circleMarker(place, { radius: 7 }),
  },
);
control.addTo(map);
control.addTimelines(shown);
shown.addTo(map);
control.setTime(Date.parse(openingDay));
tellReady();
