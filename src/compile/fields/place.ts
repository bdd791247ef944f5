import * as v from "valibot";
import type { Language } from "../../model/names.ts";
import type { PlaceKindId } from "../../model/place-kind.ts";
import { placeId } from "../../model/schema/id.ts";
import { described, line, list, oneOf, optional, perLanguage, text } from "./field.ts";

const country = v.pipe(v.string("a country code"), v.regex(/^[A-Z]{2}$/, "an ISO 3166-1 code of two capitals"));
const wikidata = v.pipe(v.string("a Wikidata id"), v.regex(/^Q[1-9]\d*$/, "a Wikidata id such as Q42"));
const geonames = v.pipe(v.number("a GeoNames id"), v.integer("a GeoNames id"), v.minValue(1, "a GeoNames id"));
const metres = v.pipe(v.number("a number of metres"), v.gtValue(0, "a number of metres, more than 0"));

/** The properties of one feature in `places.geojson`. */
export const placeFields = (languages: readonly Language[], kinds: readonly PlaceKindId[]) =>
  v.strictObject(
    {
      id: described(placeId, "The place's id."),
      ...perLanguage("name", languages, described(line, "The name.")),
      aliases: optional(list(line), "Other spellings, in any language, as the articles write them."),
      kind: described(oneOf(kinds), "What sort of place this is."),
      country: described(country, "ISO 3166-1 alpha-2 code of the country it lies in."),
      within: optional(placeId, "The governorate that it lies in: the id of a place."),
      precision: optional(metres, "Radius of uncertainty in metres; needed with a geometry."),
      source: optional(line, "Where the coordinates come from; needed with a geometry."),
      geonames: optional(geonames, "GeoNames id."),
      wikidata: optional(wikidata, "Wikidata id."),
      note: optional(text, "Needed without a geometry: why the place is not located."),
    },
    "a mapping of properties",
  );

const degrees = v.number("[longitude, latitude] in degrees");
const position = v.strictTuple([degrees, degrees], "[longitude, latitude] in degrees");
const rings = list(list(position));

const geometry = v.nullable(
  v.variant(
    "type",
    [
      v.strictObject({ type: v.literal("Point"), coordinates: position }),
      v.strictObject({ type: v.literal("Polygon"), coordinates: rings }),
      v.strictObject({ type: v.literal("MultiPolygon"), coordinates: list(rings) }),
    ],
    "a Point, Polygon or MultiPolygon, or null",
  ),
);

/** One feature of `places.geojson`, around properties of the schema. */
export const featureFields = <S extends v.GenericSchema>(properties: S) =>
  v.strictObject(
    {
      type: v.literal("Feature", "Feature"),
      geometry: described(geometry, "Where the place is, in WGS 84; null where no source locates it honestly."),
      properties,
    },
    "a Feature",
  );

/** All of `places.geojson`, around features of the schema. */
export const placesFileFields = <S extends v.GenericSchema>(feature: S) =>
  v.strictObject(
    { type: v.literal("FeatureCollection", "FeatureCollection"), features: list(feature) },
    "a FeatureCollection",
  );
