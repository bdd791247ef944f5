import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import * as v from "valibot";

type Area = Feature<Polygon | MultiPolygon>;

/** The areas of each country by ISO 3166-1 alpha-2 code. */
export type Countries = ReadonlyMap<string, readonly Area[]>;

const ring = v.pipe(v.array(v.tuple([v.number(), v.number()])), v.minLength(4));
const rings = v.pipe(v.array(ring), v.minLength(1));

const country = v.object({
  type: v.literal("Feature"),
  properties: v.object({ country: v.string() }),
  geometry: v.variant("type", [
    v.object({ type: v.literal("Polygon"), coordinates: rings }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.pipe(v.array(rings), v.minLength(1)) }),
  ]),
});

/** The countries among the features of a GeoJSON: the areas with a property `country`; none of anything else. */
export function countriesOf(geojson: unknown): Countries {
  const collection = v.safeParse(v.object({ features: v.array(v.unknown()) }), geojson);
  const countries = new Map<string, Area[]>();
  for (const feature of collection.success ? collection.output.features : []) {
    if (!v.is(country, feature)) continue;
    const code = feature.properties.country;
    countries.set(code, [...(countries.get(code) ?? []), feature]);
  }
  return countries;
}

/** Whether the position lies in one of the areas or at most `tolerance` metres away. */
export function isNear(position: Position, areas: readonly Area[], tolerance: number): boolean {
  return areas.some(
    (area) =>
      booleanPointInPolygon(position, area) || pointToPolygonDistance(position, area, { units: "meters" }) <= tolerance,
  );
}
