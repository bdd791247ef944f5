import type { MultiPolygon } from "geojson";
import * as v from "valibot";
import { type Outline, polygonsOf } from "./outline.ts";

/** The outlines of countries by ISO 3166-1 alpha-2 code. */
export type Countries = ReadonlyMap<string, Outline>;

const ring = v.pipe(v.array(v.tuple([v.number(), v.number()])), v.minLength(4));
const rings = v.pipe(v.array(ring), v.minLength(1));

const COUNTRY = v.object({
  properties: v.object({ country: v.string() }),
  geometry: v.variant("type", [
    v.object({ type: v.literal("Polygon"), coordinates: rings }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.pipe(v.array(rings), v.minLength(1)) }),
  ]),
});

/**
 * The countries among the features of a GeoJSON: the areas with a property `country`, several of one country together;
 * none of anything else.
 */
export function decodeCountries(geojson: unknown): Countries {
  const collection = v.safeParse(v.object({ features: v.array(v.unknown()) }), geojson);
  const countries = new Map<string, Outline>();
  for (const feature of collection.success ? collection.output.features : []) {
    if (!v.is(COUNTRY, feature)) continue;
    const code = feature.properties.country;
    const known = countries.get(code);
    countries.set(code, known ? together(known, feature.geometry) : feature.geometry);
  }
  return countries;
}

function together(...outlines: readonly Outline[]): MultiPolygon {
  return { type: "MultiPolygon", coordinates: outlines.flatMap(polygonsOf) };
}
