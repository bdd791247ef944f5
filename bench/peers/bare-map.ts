import type { FeatureCollection } from "geojson";
import { type LayerSpecification, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Published } from "./published.ts";

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

/** A bare MapLibre map of the site's own ground and of the places, one circle each. */
export function addBareMap({ bounds, basemap }: Published, places: FeatureCollection): MapLibre {
  const lines = (id: string): LayerSpecification => ({
    id,
    type: "line",
    source: id,
    paint: { "line-color": "#8a8378" },
  });
  return new MapLibre({
    container: "map",
    bounds: [...bounds],
    style: {
      version: 8,
      transition: { duration: 0, delay: 0 },
      sources: {
        ...Object.fromEntries(basemap.map(({ id, address }) => [id, { type: "geojson", data: address }])),
        places: { type: "geojson", data: places },
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
}
