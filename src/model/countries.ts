import type { MultiPolygon, Polygon, Position } from "geojson";

export type Outline = Polygon | MultiPolygon;

/** A country's outline, and its sides one by one. */
export interface Country {
  readonly outline: Outline;
  readonly sides: readonly (readonly [Position, Position])[];
}

/** Countries by ISO 3166-1 alpha-2 code. */
export type Countries = ReadonlyMap<string, Country>;

/** The countries that the parsed basemap layer holds; null where it holds none. */
export function decodeCountries(input: unknown): Countries | null {
  const features: unknown[] = isRecord(input) && Array.isArray(input.features) ? input.features : [];
  const countries = new Map(features.flatMap((feature) => countryIn(feature) ?? []));
  return countries.size > 0 ? countries : null;
}

function countryIn(feature: unknown): [string, Country][] | null {
  if (!isRecord(feature) || !isRecord(feature.properties) || !isOutline(feature.geometry)) return null;
  const { country } = feature.properties;
  return typeof country === "string" ? [[country, countryOf(feature.geometry)]] : null;
}

function countryOf(outline: Outline): Country {
  const rings = outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat();
  const sides = rings.flatMap((ring) => ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const));
  return { outline, sides };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isOutline = (value: unknown): value is Outline =>
  isRecord(value) && Array.isArray(value.coordinates) && (value.type === "Polygon" || value.type === "MultiPolygon");
