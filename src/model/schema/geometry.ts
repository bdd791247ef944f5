import * as v from "valibot";

const LONGITUDE = "a longitude from -180 to 180 degrees";
const LATITUDE = "a latitude from -90 to 90 degrees";

export const longitude = v.pipe(v.number(LONGITUDE), v.minValue(-180, LONGITUDE), v.maxValue(180, LONGITUDE));
export const latitude = v.pipe(v.number(LATITUDE), v.minValue(-90, LATITUDE), v.maxValue(90, LATITUDE));

export const lngLat = v.tuple([longitude, latitude], "[longitude, latitude] in degrees");

const rings = v.array(v.array(lngLat));

export const area = v.variant("type", [
  v.object({ type: v.literal("Polygon"), coordinates: rings }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(rings) }),
]);
