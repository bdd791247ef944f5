import type { FeatureCollection } from "geojson";
import { type CircleLayerSpecification, type LayerSpecification, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Published } from "./published.ts";

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

const CIRCLE = { "circle-radius": 7, "circle-stroke-color": "#fff", "circle-stroke-width": 1 } as const;

/** Circles in the colours of who holds the places. */
export const COLOURED: NonNullable<CircleLayerSpecification["paint"]> = {
  ...CIRCLE,
  "circle-color": [
    "case",
    ["==", ["get", "status"], "contested"],
    "#f59e0b",
    ["!=", ["get", "status"], "held"],
    "#9ca3af",
    ["match", ["get", "actor"], "government", "#9e1b1b", "#7fbf7b"],
  ],
};

/** A bare MapLibre map of the site's own ground and of the places, one circle each; `layer` says what else their layer has. */
export function addBareMap(
  { bounds, basemap }: Published,
  places: FeatureCollection,
  layer: Partial<CircleLayerSpecification> = {},
): MapLibre {
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
          paint: { ...CIRCLE, "circle-color": "#9e1b1b" },
          ...layer,
        },
      ],
    },
  });
}
