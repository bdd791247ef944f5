import type { Dataset } from "../../model/dataset.ts";
import { withinTurn } from "../../model/meridian.ts";
import { inLanguage, type Language, type Names } from "../../model/names.ts";
import { isLocated, type Place, spotOf } from "../../model/place.ts";
import { PLACE_FIELDS } from "../../model/schema/place.ts";
import { type Column, column, columnsAt, columnsOf } from "./columns.ts";
import { csvOf } from "./csv.ts";
import { layer, layerForm } from "./layer.ts";

/** `data/places.csv`: the gazetteer. */
export function placesCsv(dataset: Dataset): string {
  return csvOf(placeColumns(dataset.map.languages), [...dataset.places.values()]);
}

/** `data/places.geojson`: the same as features; a place that is not located has the geometry null. */
export function placesGeoJson(dataset: Dataset): string {
  const columns = placeLayerColumns(dataset.map.languages);
  const featureOf = (place: Place) => ({ id: place.id, place });
  return layer(columns, [...dataset.places.values()], featureOf, layerForm(dataset));
}

/** The columns of `data/places.csv`: the fields of a place, and where it is; the note of one that is not located says why. */
export function placeColumns(languages: readonly Language[]): Column<Place>[] {
  const asWritten = (place: Place): object => (place.form === "unlocated" ? { ...place, note: place.reason } : place);
  const fields = columnsOf(PLACE_FIELDS, languages).filter(({ name }) => name !== "precision");
  return [
    ...columnsAt(fields, asWritten),
    {
      ...column<Place>(
        "form",
        "string",
        "Whether it is a point or an area; unlocated where no source locates it.",
        (place) => place.form,
      ),
      words: ["point", "area", "unlocated"],
    },
    ...POSITION_COLUMNS,
  ];
}

/** The properties of `data/places.geojson`. */
export function placeLayerColumns(languages: readonly Language[]): Column<Place>[] {
  return [labelColumn(languages), ...placeColumns(languages)];
}

/** The columns of a place's names. */
export function nameColumns(languages: readonly Language[]): Column<Place>[] {
  return columnsOf({ name: PLACE_FIELDS.name }, languages);
}

/** Where a place is, and how exactly; empty where it is not located. */
export const POSITION_COLUMNS: readonly Column<Place>[] = [
  column("lon", "number", "Longitude of the spot that stands for the place, in degrees (WGS 84).", (place) => {
    const spot = spotOf(place);
    return spot && withinTurn(spot[0]);
  }),
  column("lat", "number", "Latitude of that spot, in degrees (WGS 84).", (place) => spotOf(place)?.[1] ?? null),
  column("precision_m", "number", "Radius of uncertainty of the position, in metres.", (place) =>
    isLocated(place) ? place.precision : null,
  ),
];

/** The property by which programs name a feature. */
export function labelColumn(languages: readonly Language[]): Column<Place> {
  return column("name", "string", "The place's name in each language of the map, for labels.", ({ names }) =>
    allNames(names, languages),
  );
}

/** The names in all languages, each once, with ` / ` between. */
export function allNames(names: Names, languages: readonly Language[]): string {
  return [...new Set(languages.map((language) => inLanguage(names, language)))].join(" / ");
}
