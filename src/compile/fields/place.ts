import * as v from "valibot";
import type { Language } from "../../model/names.ts";
import type { PlaceKindId } from "../../model/place-kind.ts";
import { editedEntries } from "../../model/schema/faces.ts";
import { needed } from "../../model/schema/field.ts";
import { PLACE_FIELDS } from "../../model/schema/place.ts";
import { list, oneOf } from "../../model/schema/text.ts";

/** The properties of one feature in `places.geojson`; its kind is one of these. */
export const placeFields = (languages: readonly Language[], kinds: readonly PlaceKindId[]) => {
  const kind = needed(oneOf(kinds), PLACE_FIELDS.kind.about);
  return v.strictObject(editedEntries({ ...PLACE_FIELDS, kind }, languages), "a mapping of properties");
};

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
      geometry: v.pipe(
        geometry,
        v.description("Where the place is, in WGS 84; null where no source locates it honestly."),
      ),
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
