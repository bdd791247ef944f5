import * as v from "valibot";

/** In degrees. */
export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
/** In degrees. */
export const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

export const lngLat = v.tuple([longitude, latitude]);

const rings = v.array(v.array(lngLat));

export const area = v.variant("type", [
  v.object({ type: v.literal("Polygon"), coordinates: rings }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(rings) }),
]);
