import type { MultiPolygon, Polygon } from "geojson";
import * as v from "valibot";

/** In degrees; in a map over the 180th meridian they run on past it, also around the far side of the Earth. */
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(540));
/** In degrees. */
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

export const lngLat = v.tuple([longitude, latitude]);

const rings = v.array(v.array(lngLat));

export const area: v.GenericSchema<Polygon | MultiPolygon> = v.variant("type", [
  v.object({ type: v.literal("Polygon"), coordinates: rings }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(rings) }),
]);
