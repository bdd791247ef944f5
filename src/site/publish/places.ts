import type { Feature } from "geojson";
import type { Dataset } from "../../model/dataset.ts";
import { featureCollection } from "./feature-collection.ts";
import { nameFields } from "./name-fields.ts";

/** `data/places.geojson`: the gazetteer; a place that is not located has the geometry null. */
export function placesGeoJson({ places, map }: Dataset): string {
  const features = [...places.values()].map(({ names, geometry, id, ...rest }) => ({
    type: "Feature",
    id,
    geometry,
    properties: { id, ...nameFields(names, map.languages), ...rest },
  }));
  return featureCollection(features as Feature[]);
}
