import type { FeatureCollection } from "geojson";
import L from "leaflet";
import "leaflet/dist/leaflet.css";
import { json, type Published } from "./published.ts";

// Both peers add themselves to a global.
Object.assign(window, { L });

/** A Leaflet map of the site's own ground, without its towns. */
export async function addLeafletMap({ bounds, basemap }: Published, options: L.MapOptions = {}): Promise<L.Map> {
  const [west, south, east, north] = bounds;
  const map = L.map("map", options).fitBounds([
    [south, west],
    [north, east],
  ]);
  for (const { id, address } of basemap) {
    if (id === "towns") continue;
    const style =
      id === "countries"
        ? { stroke: false, fillColor: "#f4f1ea", fillOpacity: 1 }
        : { color: "#8a8378", weight: 1, fill: false };
    L.geoJSON((await json(address)) as FeatureCollection, { style, interactive: false }).addTo(map);
  }
  return map;
}
