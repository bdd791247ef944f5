import { type LayerSpecification, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { addSlider, readDay, readPublished, tellReady } from "./published.ts";

// A bare MapLibre page with the site's own ground and the places of the opening day: what it costs to have a map at all.
// Its slider repaints the map and changes nothing, which is the least that a day can cost there.
setWorkerUrl(new URL(workerUrl, import.meta.url).href);

const { bounds, openingDay, basemap, days } = await readPublished();
const lines = (id: string): LayerSpecification => ({
  id,
  type: "line",
  source: id,
  paint: { "line-color": "#8a8378" },
});
const map = new MapLibre({
  container: "map",
  bounds: [...bounds],
  style: {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      ...Object.fromEntries(basemap.map(({ id, address }) => [id, { type: "geojson", data: address }])),
      places: { type: "geojson", data: await readDay(openingDay) },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#cfdde4" } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": "#f4f1ea" } },
      ...basemap.filter(({ id }) => id !== "countries" && id !== "towns").map(({ id }) => lines(id)),
      {
        ...{ id: "places", type: "circle", source: "places" },
        paint: {
          "circle-radius": 7,
          "circle-color": "#9e1b1b",
          "circle-stroke-color": "#fff",
          "circle-stroke-width": 1,
        },
      },
    ],
  },
});
addSlider(days, openingDay, () => map.triggerRepaint());
map.once("idle", tellReady);
