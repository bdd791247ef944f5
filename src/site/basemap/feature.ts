import type { Feature, Geometry } from "geojson";

/** A feature with these properties. */
export const feature = (properties: Record<string, unknown>, geometry: Geometry): Feature => ({
  type: "Feature",
  properties,
  geometry,
});
