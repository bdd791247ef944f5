import * as v from "valibot";
import { namesIn } from "../model/names.ts";
import type { KnownPlace } from "./atlas.ts";

const FEATURES = v.object({
  features: v.array(
    v.object({
      properties: v.record(v.string(), v.unknown()),
      geometry: v.nullable(v.object({ type: v.string(), coordinates: v.unknown() })),
    }),
  ),
});

const POINT = v.tuple([v.number(), v.number()]);

/**
 * The towns and governorates of a basemap that a map may not have as places: `files` are those of the data folder, `countries`
 * those that the map is about. Files that cannot be read give none, as `check` tells of them.
 */
export function basemapPlaces(files: ReadonlyMap<string, string>, countries: readonly string[]): KnownPlace[] {
  const towns = featuresOf(files.get("basemap/towns.geojson")).flatMap(({ properties, geometry }) => {
    const spot = v.safeParse(POINT, geometry?.coordinates);
    const geonames = typeof properties.geonames === "number" ? properties.geonames : null;
    return spot.success
      ? [{ ...describe(properties, countries), id: null, kind: "town", spot: spot.output, geonames }]
      : [];
  });
  const governorates = featuresOf(files.get("basemap/governorates.geojson")).map(({ properties }) => ({
    ...describe(properties, countries),
    id: String(properties.id ?? ""),
    kind: String(properties.kind ?? "governorate"),
    spot: null,
    geonames: null,
  }));
  return [...towns, ...governorates];
}

const describe = (properties: Readonly<Record<string, unknown>>, countries: readonly string[]) => ({
  names: namesIn(properties),
  aliases: [],
  country: String(properties.country ?? ""),
  source: "basemap" as const,
  isNotable: countries.includes(String(properties.country)),
});

function featuresOf(text: string | undefined) {
  if (text === undefined) return [];
  try {
    const read = v.safeParse(FEATURES, JSON.parse(text));
    return read.success ? read.output.features : [];
  } catch {
    return [];
  }
}
