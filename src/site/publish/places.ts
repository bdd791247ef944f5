import type { Feature } from "geojson";
import type { Dataset } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";
import { geometryOf, type Place } from "../../model/place.ts";
import { PLACE_FIELDS } from "../../model/schema/place.ts";
import { type Column, columnsAt, columnsOf, rowOf } from "./columns.ts";
import { featureCollection } from "./feature-collection.ts";

/** `data/places.geojson`: the gazetteer; a place that is not located has the geometry null. */
export function placesGeoJson({ places, map }: Dataset): string {
  const columns = placeColumns(map.languages);
  const features = [...places.values()].map((place) => ({
    type: "Feature",
    id: place.id,
    geometry: geometryOf(place),
    properties: rowOf(columns, place),
  }));
  return featureCollection(features as Feature[]);
}

/** The properties of `data/places.geojson`: the fields of a place; the note of one that is not located says why. */
export function placeColumns(languages: readonly Language[]): Column<Place>[] {
  const told = (place: Place) => (place.form === "unlocated" ? { ...place, note: place.reason } : place);
  return columnsAt(columnsOf(PLACE_FIELDS, languages), told);
}

/** The columns of a place's names. */
export function nameColumns(languages: readonly Language[]): Column<Place>[] {
  return columnsOf({ name: PLACE_FIELDS.name }, languages);
}
