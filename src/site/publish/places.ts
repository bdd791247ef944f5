import type { Feature } from "geojson";
import type { Dataset } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";
import { geometryOf, isLocated, type Place } from "../../model/place.ts";
import { featureCollection } from "./feature-collection.ts";
import { nameFields } from "./name-fields.ts";

/** `data/places.geojson`: the gazetteer; a place that is not located has the geometry null. */
export function placesGeoJson({ places, map }: Dataset): string {
  const features = [...places.values()].map((place) => ({
    type: "Feature",
    id: place.id,
    geometry: geometryOf(place),
    properties: placeFields(place, map.languages),
  }));
  return featureCollection(features as Feature[]);
}

function placeFields(place: Place, languages: readonly Language[]): Record<string, unknown> {
  const { id, names, aliases, kind, country, within, geonames, wikidata } = place;
  return {
    id,
    ...nameFields(names, languages),
    ...{ aliases, kind, country, within },
    precision: isLocated(place) ? place.precision : null,
    source: isLocated(place) ? place.source : null,
    ...{ geonames, wikidata },
    note: isLocated(place) ? place.note : place.reason,
  };
}
